import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';
import { putNewerVersion, usualSteps } from '../fixtures/newer-version.js';

const call = ['diff', 'early-help-assessment', '1.0.0', '2.0.0', '--schemas', 'schemas'];

describe('diff', () => {
  it('exits 1 while a breaking difference is not covered, says what to do, and puts it first', async () => {
    const desk = openDesk();
    putNewerVersion(desk, usualSteps.slice(0, 1));
    const { code, out, err } = await desk.run(...call);
    expect([code, err]).toEqual([1, []]);
    expect(out[0]).toBe('breaking  authorship.familyPreference  removed: It is not asked any more.');
    expect(out[1]).toMatch(/^ +Say what becomes of its answers/);
    expect(out.at(-1)).toMatch(/^1 breaking difference, 1 covered by a migration, \d+ compatible$/);
  });

  it('exits 0 where the migration covers all of them, for an authority too', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    const { code, out } = await desk.run(...call, '--authority', 'st-helens');
    expect(code).toBe(0);
    expect(out).toContain('covered by rename  header.caseReference  moved: Its answers were at header.reference.');
    expect(out.at(-1)).toMatch(/^0 breaking differences, 2 covered/);
  });

  it('exits 1 where a step of the migration is idle', async () => {
    const desk = openDesk();
    putNewerVersion(desk, [...usualSteps, { op: 'drop', question: 'header.kinds', reason: 'Gone.' }]);
    const { code, out } = await desk.run(...call);
    expect(code).toBe(1);
    expect(out.slice(0, 2)).toEqual([
      'fault  migration 1.0.0 to 2.0.0, step 3: Version 1.0.0 has no question "header.kinds".',
      '       Did you mean "header.kind"?',
    ]);
  });

  it('gives differences and a summary as JSON', async () => {
    const desk = openDesk();
    putNewerVersion(desk, undefined);
    const printed = await desk.json<{ differences: object[]; summary: object }>(...call);
    expect(Object.keys(printed)).toEqual(['form', 'from', 'to', 'differences', 'faults', 'summary']);
    expect(printed.differences[0]).toMatchObject({ from: '1.0.0', to: '2.0.0', breaking: true });
    expect(Object.keys(printed.summary)).toEqual(['breaking', 'covered', 'compatible']);
  });

  it.each([
    [['diff', 'early-help-assessment', '1.0.0'], 'A form and two versions are needed.'],
    [['diff', 'early-help-assessment', '1.0.0', '9.0.0'], 'The form early-help-assessment has no version 9.0.0.'],
    [['diff', 'early-help-assessment', '1.0.0', '1.0.0'], '1.0.0 is not newer than 1.0.0.'],
    [['diff', 'no-form', '1.0.0', '2.0.0'], 'There is no form "no-form".'],
  ])('%j cannot run: %s', async (words, what) => {
    expect(await openDesk().run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
