import { loadQuality } from '@kinform/compiler';
import { type FormRecord } from '@kinform/engine';
import { qualityOf, type QualityReport, type QualityStatus } from '@kinform/engine/quality';
import { english } from '@kinform/language';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes.js';
import { findingsOf, formOf } from './findings-of.js';
import { readSchemasFile, schemas, wrongExamplesOf, type Change, type WrongExample } from './read-schemas.js';

const profile = 'what-good-looks-like';
const assessment = 'early-help-assessment';
const plan = 'family-action-plan';

/** A record held against the profile (tried on its authority), or against its authority's own checklist. */
function reportOn(
  record: FormRecord,
  profiles: string[] = [profile],
  at = record.updatedAt?.slice(0, 10),
): QualityReport {
  const [quality] = loadQuality(schemas, record.authority, profiles);
  if (!quality) throw new Error(`${record.authority} has no quality.json.`);
  return qualityOf(formOf(record, profiles), record, findingsOf(record, at ?? '', profiles), quality, {
    language: english,
  });
}

const ids = ({ items }: QualityReport, status: QualityStatus) =>
  items.filter((item) => item.status === status).map(({ id }) => id);

const exampleOf = (form: string, name: string) =>
  readSchemasFile<FormRecord>(`profiles/${profile}/${form}/examples/${name}.json`);
const boltonExample = (form: string, version: string, name = 'bolton') =>
  readSchemasFile<FormRecord>(`forms/${form}/${version}/examples/${name}.json`);

describe('complete examples', () => {
  /** Items about prose: a person says them where a form has no keyword that judges it. */
  const aboutProse = ['gq-2.1', 'gq-3.1', 'gq-3.6', 'gq-4.3'];
  const supervision = ['gq-5.1-5.3', 'gq-5.4', 'gq-5.5'];

  it.each([
    [assessment, 'complete-2', ['gq-1.2', 'gq-2.4', 'gq-2.6', 'gq-3.4', 'gq-3.5', 'gq-3.7', ...supervision]],
    [plan, 'complete-2', ['gq-2.4', 'gq-2.6', 'gq-3.5', 'gq-3.7', ...supervision]],
    [plan, 'review-2', ['gq-2.4', 'gq-2.6', 'gq-3.5', 'gq-3.7', ...supervision]],
  ])('of the profile fall short in nothing; a person says what nobody can see: %s %s', (form, name, left) => {
    const report = reportOn(exampleOf(form, name));
    expect(ids(report, 'notMet')).toEqual([]);
    expect(ids(report, 'attest').filter((id) => !aboutProse.includes(id))).toEqual(left);
  });

  it.each([
    [assessment, '2.0.0'],
    [assessment, '2.1.0'],
    [plan, '2.0.0'],
    [plan, '2.1.0'],
  ])('of Bolton fall short in nothing: %s %s', (form, version) => {
    expect(ids(reportOn(boltonExample(form, version), []), 'notMet')).toEqual([]);
  });

  it('is met by attestation where the practitioner has ticked the checklist', () => {
    const record = boltonExample(assessment, '2.1.0');
    const { codes } = readSchemasFile<{ codes: string[] }>('vocabularies/bolton-practitioner-checklist.json');
    const quality = { checklistDue: 'first', checks: codes };
    const ticked = reportOn({ ...record, answers: { ...record.answers, quality } }, []);
    expect(ticked.totals).toEqual({ met: 23, notMet: 0, attest: 0, notAsked: 1 });
    const attested = ticked.items.filter(({ attestedBy = [] }) =>
      attestedBy.some(({ path }) => path === '/quality/checks'),
    );
    expect(attested).toHaveLength(23);
  });
});

it.each([
  [assessment, profile],
  [plan, profile],
  [assessment, undefined],
  [plan, undefined],
])('nothing is met in %s before anybody has answered anything (%s)', (form, name) => {
  const authority = name ? 'national' : 'bolton';
  const empty: FormRecord = { ...boltonExample(form, '2.1.0'), authority, answers: {} };
  const report = reportOn(empty, name ? [name] : [], '2026-05-13');
  expect(ids(report, 'met')).toEqual([]);
  expect(report.totals.notMet).toBeGreaterThan(10);
  for (const { status, missing, findings, unmet } of report.items) {
    if (status === 'notMet') expect(missing.length + findings.length + Number(unmet !== undefined)).toBeGreaterThan(0);
  }
});

/** Wrong examples of the profile were written for 1.0.0, where consent had another place. */
const inNewVersion = (changes: readonly Change[]): Change[] =>
  changes.map((change) => ({
    ...change,
    path: change.path
      .replace('/answers/consent/support/', '/answers/agreement/')
      .replace('/answers/consent/', '/answers/agreement/'),
  }));

describe('an item is not met where its rule is broken', () => {
  it.each([
    [assessment, 'wrong-child-not-asked', 'gq-1.2'],
    [assessment, 'wrong-refusal-without-senior-manager', 'gq-1.3'],
    [assessment, 'wrong-groups-not-considered', 'gq-1.4'],
    [assessment, 'wrong-child-not-heard', 'gq-2.1'],
    [assessment, 'wrong-asked-by-a-stranger', 'gq-2.1'],
    [assessment, 'wrong-father-not-sought', 'gq-2.2'],
    [assessment, 'wrong-parent-not-listed', 'gq-2.2'],
    [assessment, 'wrong-harm-not-in-plan', 'gq-2.3'],
    [assessment, 'wrong-professional-not-heard', 'gq-2.4'],
    [assessment, 'wrong-earlier-support-unsaid', 'gq-2.5'],
    [assessment, 'wrong-need-without-action', 'gq-2.6'],
    [assessment, 'wrong-need-without-action', 'gq-3.3'],
    [assessment, 'wrong-child-without-plan', 'gq-3.1'],
    [assessment, 'wrong-cause-unsaid', 'gq-3.2'],
    [assessment, 'wrong-only-what-shows', 'gq-3.2'],
    [assessment, 'wrong-interpreter-not-booked', 'gq-3.7'],
    [assessment, 'wrong-no-outcome-for-child', 'gq-3.8'],
    [assessment, 'wrong-time-does-not-suit', 'gq-4.1'],
    [assessment, 'wrong-child-took-no-part', 'gq-4.3'],
    [assessment, 'wrong-parents-not-asked', 'gq-4.4'],
    [assessment, 'wrong-agency-did-not-contribute', 'gq-4.6'],
    [assessment, 'wrong-first-review-late', 'gq-4.7'],
    [assessment, 'wrong-social-work-plan-unused', 'gq-4.9'],
    [assessment, 'wrong-no-feedback', 'gq-4.10'],
    [assessment, 'wrong-no-oversight', 'gq-5.1-5.3'],
    [assessment, 'wrong-no-hypotheses', 'gq-5.4'],
    [assessment, 'wrong-notes-in-personnel-file', 'gq-5.5'],
    [assessment, 'wrong-referral-without-plan', 'gq-6'],
    [plan, 'wrong-not-agreed-by-all', 'gq-3.3'],
    [plan, 'wrong-child-took-no-part', 'gq-3.1'],
    [plan, 'wrong-nothing-about-the-family', 'gq-3.7'],
    [plan, 'wrong-time-does-not-suit', 'gq-4.1'],
    [plan, 'wrong-first-review-late', 'gq-4.7'],
    [plan, 'wrong-no-feedback', 'gq-4.10'],
  ])('%s %s: %s', (form, name, id) => {
    const wrong = readSchemasFile<WrongExample>(`profiles/${profile}/${form}/examples/${name}.json`);
    const sound = exampleOf(form, wrong.basedOn.replace('.json', '-2'));
    const broken = reportOn(applyChanges(sound, inNewVersion(wrong.changes)), [profile], wrong.at);
    expect(ids(reportOn(sound), 'notMet')).not.toContain(id);
    expect(ids(broken, 'notMet')).toContain(id);
  });

  const gone = (path: string): Change => ({ op: 'remove', path: `/answers${path}` });
  const put = (
    path: string,
    value: Change extends infer C ? (C extends { value: infer V } ? V : never) : never,
  ): Change => ({
    op: 'replace',
    path: `/answers${path}`,
    value,
  });

  it.each<[string, string, Change[], string]>([
    [assessment, 'nobody searched', [gone('/beforeYouStart/existingCheck/date')], 'bo-2'],
    [assessment, 'a child without disability', [gone('/children/0/equality/disability')], 'bo-3'],
    [assessment, 'an e-mail address less', [gone('/authorship/author/email')], 'bo-4'],
    [assessment, 'no day of completion', [gone('/header/dateCompleted')], 'bo-5'],
    [assessment, 'nobody was there', [gone('/reason/present/adults')], 'bo-6'],
    [assessment, 'a child without voice', [gone('/childVoices/0')], 'bo-7'],
    [assessment, 'nobody is listed', [gone('/informationSharing/recipients')], 'bo-9'],
    [
      assessment,
      'somebody is listed against their will',
      [put('/informationSharing/recipients/0/agreed', false)],
      'bo-9',
    ],
    [assessment, 'a paper nobody has', [put('/signatures/1/paperDeclaration', false)], 'bo-10'],
    [assessment, 'a signature without a day', [gone('/signatures/1/date')], 'bo-11'],
    [assessment, 'purpose not explained', [put('/beforeYouStart/familyInformed/purposeExplained', false)], 'bo-15'],
    [assessment, 'nobody asked what they want', [gone('/reason/goals')], 'bo-16'],
    [assessment, 'a child without a conclusion', [gone('/analysis/perChild/0')], 'bo-20'],
    [assessment, 'an action for no need', [gone('/actionPlan/0/needRefs')], 'bo-21'],
    [assessment, 'an action without a date', [gone('/actionPlan/0/dueDate')], 'bo-22'],
    [assessment, 'no copy for the team', [gone('/circulation/2')], 'bo-24'],
    [plan, 'no copy for the team', [gone('/circulation/teamCopy')], 'bo-24'],
    [plan, 'an action without an owner', [gone('/actions/0/ownerName')], 'bo-22'],
    [plan, 'nothing goes well', [gone('/summary/workingWell')], 'bo-17'],
  ])('%s in Bolton, %s: %s', (form, _what, changes, id) => {
    const broken = applyChanges(boltonExample(form, '2.1.0'), changes);
    expect(ids(reportOn(broken, []), 'notMet')).toContain(id);
  });
});

it('neither profile nor checklist repeats an id or a title', () => {
  for (const [authority, profiles] of [
    ['national', [profile]],
    ['bolton', []],
  ] as const) {
    for (const { items } of loadQuality(schemas, authority, profiles)) {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(new Set(items.map(({ title }) => title['en-GB'])).size).toBe(items.length);
    }
  }
});

it('has every rule of the guidance on good early help, and all 24 items of the checklist', () => {
  const rules = readSchemasFile<{ rules: { id: string }[] }>('rules/rule-map.json').rules.map(({ id }) => id);
  const wanted = rules.filter((id) => id.startsWith('GQ-')).map((id) => id.toLowerCase().replace('–', '-'));
  const [quality] = loadQuality(schemas, 'national', [profile]);
  expect(quality!.items.map(({ id }) => id)).toEqual(wanted);
  const [checklist] = loadQuality(schemas, 'bolton');
  expect(checklist!.items.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => `bo-${index + 1}`));
});

describe('prose that a check has judged', () => {
  const items: [prefix: string, form: string, id: string, owner: string][] = [
    ['smart', assessment, 'gq-3.6', profile],
    ['smart', plan, 'gq-3.6', profile],
    ['smart', assessment, 'bo-22', 'bolton'],
    ['smart', plan, 'bo-22', 'bolton'],
    ['childsVoice', assessment, 'gq-2.1', profile],
    ['childsVoice', plan, 'gq-3.1', profile],
    ['childsVoice', assessment, 'bo-7', 'bolton'],
    ['childsVoice', plan, 'bo-7', 'bolton'],
    ['plainEnglish', assessment, 'bo-8', 'bolton'],
    ['plainEnglish', plan, 'bo-8', 'bolton'],
  ];

  it.each(items)('%s in %s: %s', (prefix, form, id, owner) => {
    const folder = `forms/${form}/2.1.0`;
    const profiles = owner === profile ? [profile] : [];
    const quality = loadQuality(schemas, owner === profile ? 'national' : owner, profiles)[0]!;
    for (const [name, wrong] of wrongExamplesOf(folder)) {
      if (!wrong.expected.some(({ code }) => code.startsWith(`${prefix}.`))) continue;
      const record = applyChanges(readSchemasFile<FormRecord>(`${folder}/examples/${wrong.basedOn}`), wrong.changes);
      const findings = findingsOf(record, wrong.at);
      const report = qualityOf(formOf(record), record, findings, quality, { language: english });
      expect([name, ids(report, 'notMet')]).toEqual([name, expect.arrayContaining([id])]);
    }
  });
});
