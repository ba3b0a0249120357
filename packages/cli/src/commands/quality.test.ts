import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormRecord } from '@kinform/engine';
import type { QualityReport } from '@kinform/engine/quality';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';

const schemas = new URL('../../../../schemas/', import.meta.url);
const recordAt = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, schemas)), 'utf8')) as FormRecord;
const bolton = recordAt('forms/early-help-assessment/2.1.0/examples/bolton.json');
const begun = recordAt('forms/early-help-assessment/2.1.0/examples/in-progress.json');

interface Told {
  quality: (QualityReport & { profile?: string; authority?: string })[];
}

function deskWith(record: FormRecord) {
  const desk = openDesk();
  desk.put('record.json', record);
  return desk;
}

describe('quality', () => {
  it('tells what is met, what a person has to say and where to look, by the checklist of the record’s authority', async () => {
    const { out, err } = await deskWith(bolton).run('quality', 'record.json', '--at', '2026-05-13');
    expect(err).toEqual([]);
    expect(out[0]).toBe('Practitioner checklist [BO l.310-336]');
    expect(out).toContain('met      bo-5  It says when the assessment was finished or reviewed [BO l.317 (item 5)]');
    const stored = out.indexOf('to say   bo-12  Electronic and paper copies are stored safely [BO l.324 (item 12)]');
    expect(out[stored + 1]).toMatch(/^ {9}Look at: .+ \(\/agreement\/storageExplained\)/);
    expect(out.at(-1)).toMatch(/^\d+ met, \d+ not met, \d+ for a person to say, 1 not asked$/);
  });

  it('says why an item is not met, and exits 1', async () => {
    const answers = { ...bolton.answers, circulation: [], reason: {} };
    const { code, out } = await deskWith({ ...bolton, answers }).run('quality', 'record.json', '--at', '2026-05-13');
    expect(code).toBe(1);
    const team = out.findIndex((line) => line.startsWith('not met  bo-24'));
    expect(out[team + 1]).toMatch(/^ {9}\S.+ \(\/circulation\)$/);
    const wants = out.findIndex((line) => line.startsWith('not met  bo-16'));
    expect(out[wants + 1]).toMatch(/^ {9}Enter .+ \(\/reason\/goals\)$/);
  });

  it('tries a profile on any authority, by itself or beside the checklist', async () => {
    const desk = deskWith(bolton);
    const whose = async (...more: string[]) => {
      const { quality } = await desk.json<Told>('quality', 'record.json', '--at', '2026-05-13', ...more);
      return quality.map(({ profile, authority }) => profile ?? authority);
    };
    const tried = ['--profile', 'what-good-looks-like'];
    expect(await whose()).toEqual(['bolton']);
    expect(await whose(...tried)).toEqual(['what-good-looks-like']);
    expect(await whose(...tried, '--authority-checklist')).toEqual(['what-good-looks-like', 'bolton']);
  });

  it('gives the reports as JSON without an answer, and asks what the profile asks', async () => {
    const canary = 'Zebedee-9137';
    const record = { ...begun, answers: { ...begun.answers, reason: { prompt: canary, goals: canary } } };
    const told = await deskWith(record).json<Told>('quality', 'record.json', '--profile', 'what-good-looks-like');
    expect(told.quality[0]!.items).toHaveLength(31);
    expect(told.quality[0]!.items.find(({ id }) => id === 'gq-5.4')).toMatchObject({ status: 'notMet' });
    expect(JSON.stringify(told)).not.toContain(canary);
  });

  it.each<[string, FormRecord, string[], string, RegExp]>([
    [
      'an older version',
      example('complete'),
      ['--profile', 'what-good-looks-like'],
      'No item speaks of early-help-assessment 1.0.0.',
      /from version 2\.0\.0 on: kinform migrate/,
    ],
    [
      'an authority without a checklist',
      { ...bolton, authority: 'national' },
      [],
      'There is no quality.json for what was asked: national.',
      /--profile/,
    ],
    [
      'another form',
      recordAt('forms/consent/1.1.0/examples/bolton.json'),
      [],
      'No item speaks of consent 1.1.0.',
      /Items speak of early-help-assessment, /,
    ],
    [
      'a profile that there is not',
      bolton,
      ['--profile', 'nobody'],
      'There is no profile "nobody".',
      /The profiles are: /,
    ],
  ])('cannot run for %s, and says what to do', async (_what, record, more, what, toDo) => {
    const { code, out, err } = await deskWith(record).run('quality', 'record.json', ...more);
    expect([code, out, err[0]]).toEqual([2, [], what]);
    expect(err[1]).toMatch(toDo);
  });
});
