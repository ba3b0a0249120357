import type { FormRecord, MigrationReport } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';
import { putNewerVersion, usualSteps } from '../fixtures/newer-version.js';

const call = ['migrate', 'record.json', '--out', 'new.json', '--schemas', 'schemas'];
const complete = example('complete');

describe('migrate', () => {
  it('writes the record in the newer version and says what became of the answers', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    desk.put('record.json', complete);
    const { code, out, err } = await desk.run(...call);
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toBe('Took the record from early-help-assessment 1.0.0 to 2.0.0 and wrote new.json.');
    expect(out[1]).toMatch(/^\d+ answers carried, 0 mapped, 0 split, 0 joined\.$/);
    expect(out).toContain('dropped   /authorship/familyPreference  It is talked about, not written down.');
    expect(out).toContain('The record was final and is a draft again. Keep the older one: it is what was signed.');
    const record = JSON.parse(desk.text('new.json')) as FormRecord;
    expect(record).toMatchObject({
      formVersion: '2.0.0',
      status: 'draft',
      answers: { header: { caseReference: 'EHM-004512' } },
    });
    expect(record.migratedFrom).toMatchObject([{ formVersion: '1.0.0', at: '2026-03-26' }]);
    expect(record.orphans).toMatchObject([{ path: '/authorship/familyPreference', formVersion: '1.0.0' }]);
    expect(JSON.parse(desk.text('record.json'))).toEqual(complete);
    expect(desk.files()).toEqual(['new.json', 'record.json', 'schemas']);
    expect(out.join()).not.toContain('since reception');
  });

  it('gives a record that can be checked, and exits 1 where an answer has no place', async () => {
    const desk = openDesk();
    putNewerVersion(desk, usualSteps.slice(0, 1));
    desk.put('record.json', complete);
    const { code, out } = await desk.run(...call);
    expect(code).toBe(1);
    expect(out).toContain('orphan    /authorship/familyPreference  Version 2.0.0 does not ask this.');
    expect(await desk.run('check', 'new.json', '--schemas', 'schemas')).toMatchObject({ code: 0, err: [] });
  });

  it('gives the report as JSON', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    desk.put('record.json', complete);
    const printed = await desk.json<{ file: string; report: MigrationReport; findings: unknown[] }>(...call);
    expect(Object.keys(printed)).toEqual(['file', 'report', 'findings']);
    expect(printed.report.carried).toContainEqual({ from: '/header/reference', to: '/header/caseReference' });
    expect(printed.findings).toEqual([]);
  });

  it('says that a record is of the newest version already', async () => {
    const desk = openDesk();
    desk.put('record.json', complete);
    const { code, out } = await desk.run('migrate', 'record.json', '--to', '1.0.0', '--out', 'new.json');
    expect([code, out]).toEqual([
      0,
      ['The record is of early-help-assessment 1.0.0 already; new.json is the same record.'],
    ]);
    expect(JSON.parse(desk.text('new.json'))).toEqual(complete);
  });

  it.each([
    [['migrate'], 'No record was named.'],
    [['migrate', 'record.json'], 'No file to write was named.'],
    [['migrate', 'record.json', '--out', 'record.json'], 'record.json is the file that is read.'],
    [
      ['migrate', 'record.json', '--out', 'new.json', '--to', '9.0.0'],
      'There is no version 9.0.0 of early-help-assessment to migrate with.',
    ],
  ])('%j cannot run: %s', async (words, what) => {
    const desk = openDesk();
    desk.put('record.json', complete);
    const { code, out, err } = await desk.run(...words);
    expect([code, out, err]).toEqual([2, [], [what, expect.stringMatching(/./)]]);
    expect(desk.files()).toEqual(['record.json']);
  });

  it('refuses a way back', async () => {
    const desk = openDesk();
    putNewerVersion(desk);
    desk.put('record.json', { ...complete, formVersion: '2.0.0' });
    const { code, err } = await desk.run(...call, '--to', '1.0.0');
    expect([code, err[0]]).toEqual([2, 'A record of early-help-assessment 2.0.0 cannot go back to 1.0.0.']);
  });
});
