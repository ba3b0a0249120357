import type { ReleasedLock } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';
import { putNewerVersion, usualSteps } from '../fixtures/newer-version.js';

const form = 'early-help-assessment';
const at = ['--schemas', 'schemas'];

describe('release', () => {
  it('locks a version once, and says so the second time', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    const first = await desk.run('release', form, '1.0.0', ...at);
    expect(first).toEqual({ code: 0, out: [`Released ${form} 1.0.0.`], err: [] });
    const locked = desk.text('schemas/released.lock.json');
    expect((JSON.parse(locked) as ReleasedLock).released).toMatchObject([{ kind: 'form', form, version: '1.0.0' }]);
    expect(await desk.run('release', form, '1.0.0', ...at)).toMatchObject({
      code: 0,
      out: ['All of it is released already.'],
    });
    expect(desk.text('schemas/released.lock.json')).toBe(locked);
  });

  it('refuses a version that breaks records without a migration, and locks nothing', async () => {
    const desk = openDesk();
    putNewerVersion(desk, usualSteps.slice(0, 1));
    const { code, out } = await desk.run('release', form, '2.0.0', ...at);
    expect(code).toBe(1);
    expect(out).toEqual([
      expect.stringContaining('breaks records of 1.0.0: authorship.familyPreference'),
      'Nothing was released.',
    ]);
    expect(() => desk.text('schemas/released.lock.json')).toThrow();
  });

  it('locks settings and overlays of an authority, or everything', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    const one = await desk.json<{ added: string[] }>('release', 'st-helens', ...at);
    expect(one.added[0]).toMatch(/^settings of st-helens \d/);
    const { added } = await desk.json<{ added: string[] }>('release', '--all', ...at);
    expect(added).toEqual(expect.arrayContaining([`${form} 1.0.0`, `${form} 2.0.0`]));
    expect(added).not.toContain(one.added[0]);
  });

  it.each([
    [['release'], 'Nothing was named to release.'],
    [['release', form], `No version of ${form} was named.`],
    [['release', form, '9.0.0'], `The form ${form} has no version 9.0.0.`],
    [['release', 'nowhere'], 'There is no authority or profile "nowhere".'],
  ])('%j cannot run: %s', async (words, what) => {
    expect(await openDesk().run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
