import type { Change } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';
import { putNewerVersion } from '../fixtures/newer-version.js';

const complete = example('complete');

describe('compare', () => {
  it('says that nothing changed', async () => {
    const desk = openDesk();
    desk.put('a.json', complete);
    expect(await desk.run('compare', 'a.json', 'a.json')).toEqual({ code: 0, out: ['Nothing changed.'], err: [] });
  });

  it('prints both answers in words, under their section, with the name of the row', async () => {
    const desk = openDesk();
    desk.put('a.json', complete);
    desk.put(
      'b.json',
      example('complete', {
        '/header/kind': 'review',
        '/header/dateStarted': '2026-03-03',
        '/children/0/gp': undefined,
        '/children/0/youngCarer': false,
        '/children/1': undefined,
      }),
    );
    const { code, out } = await desk.run('compare', 'a.json', 'b.json');
    expect(code).toBe(0);
    const at = out.findIndex((line) => line.includes('2 March 2026'));
    expect(out.slice(at, at + 2)).toEqual(['    was: 2 March 2026', '    is:  3 March 2026']);
    expect(out).toContain('    was: Larkfield Medical Centre');
    expect(out).toContain('    is:  not answered');
    expect(out.some((line) => /^ {2}\S.*\(Zoë O'Neill/.test(line))).toBe(true);
    expect(out.some((line) => / removed$/.test(line))).toBe(true);
    expect(out.filter((line) => line === '    was: Yes')).toHaveLength(1);
    expect(out.at(-1)).toMatch(/^\d+ changes\.$/);
  });

  it('gives changes as JSON', async () => {
    const desk = openDesk();
    desk.put('a.json', complete);
    desk.put('b.json', example('complete', { '/header/reference': 'EHM-1' }));
    const printed = await desk.json<{ changes: Change[] }>('compare', 'a.json', 'b.json');
    expect(Object.keys(printed)).toEqual(['form', 'formVersion', 'changes']);
    expect(printed.changes).toEqual([
      {
        kind: 'changed',
        question: 'header.reference',
        section: 'header',
        path: '/header/reference',
        rows: [],
        from: 'EHM-004512',
        to: 'EHM-1',
      },
    ]);
  });

  it('takes the older record to the newer version first, and says so', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    desk.put('old.json', complete);
    await desk.run('migrate', 'old.json', '--out', 'new.json', '--schemas', 'schemas');
    const forth = await desk.run('compare', 'old.json', 'new.json', '--schemas', 'schemas');
    expect(forth).toEqual({
      code: 0,
      out: ['old.json is of version 1.0.0; it is compared as it would be in 2.0.0.', 'Nothing changed.'],
      err: [],
    });
    expect((await desk.run('compare', 'new.json', 'old.json', '--schemas', 'schemas')).out[0]).toContain(
      'old.json is of',
    );
  });

  it.each([
    [['compare', 'a.json'], 'Two records are needed.'],
    [['compare', 'a.json', 'nowhere.json'], 'nowhere.json is not there.'],
    [
      ['compare', 'a.json', 'plan.json'],
      'The records are of different forms: early-help-assessment and family-action-plan.',
    ],
  ])('%j cannot run: %s', async (words, what) => {
    const desk = openDesk();
    desk.put('a.json', complete);
    desk.put('plan.json', { ...complete, form: 'family-action-plan' });
    expect(await desk.run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
