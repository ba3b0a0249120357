import { authorityNames, loadSettings } from '@kinform/compiler';
import type { FormRecord, Json } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes.js';
import { findingsOf } from './findings-of.js';
import { readSchemasFile, schemas, type Change } from './read-schemas.js';

/** Those with a consent model of their own; the national form takes every model. */
const authorities = authorityNames(schemas).filter((name) => name !== 'national');
const modelOf = (authority: string) => loadSettings(schemas, authority).consent;

const example = (name: string) =>
  readSchemasFile<FormRecord & { updatedAt: string }>(`forms/consent/1.1.0/examples/${name}.json`);

/** What is found once answers are changed, by path and code. */
function found(name: string, changes: readonly Change[]): string[] {
  const record = example(name);
  const findings = findingsOf(applyChanges(record, changes), record.updatedAt.slice(0, 10));
  return findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

const without = (path: string): Change => ({ op: 'remove', path: `/answers${path}` });
const as = (path: string, value: Json): Change => ({ op: 'replace', path: `/answers${path}`, value });

/** What each path has to have on record, whatever the authority. */
const records: Record<string, string[]> = {
  refused: [
    '/refusal/offered',
    '/refusal/offeredDate',
    '/refusal/refusedBy',
    '/refusal/otherAgency',
    '/refusal/goingOn',
    '/oversight/managerName',
    '/oversight/managerDate',
    '/oversight/decision',
    '/oversight/safetyConcern',
    '/oversight/likelyHarm',
    '/withoutAgreement/shared',
  ],
  withheld: ['/refusal/offered', '/refusal/refusedBy', '/oversight/decision', '/withoutAgreement/shared'],
  withdrawn: [
    '/withdrawal/date',
    '/withdrawal/by',
    '/withdrawal/how',
    '/withdrawal/what',
    '/withdrawal/effect',
    '/refusal/offered',
    '/oversight/decision',
    '/reviews/0/changes',
    '/withoutAgreement/shared',
  ],
  'shared-without': [
    '/withoutAgreement/grounds',
    '/withoutAgreement/reason',
    '/withoutAgreement/what',
    '/withoutAgreement/withWhom',
    '/withoutAgreement/consulted',
    '/withoutAgreement/consultedDate',
    '/withoutAgreement/decidedBy',
    '/withoutAgreement/decisionDate',
    '/withoutAgreement/recordedIn',
    '/withoutAgreement/recordedDate',
    '/withoutAgreement/familyTold',
    '/oversight/referralDate',
    '/risk/assessment',
    '/risk/seniorManager',
    '/risk/seniorDecision',
  ],
};

describe.each(authorities)('consent in %s', (authority) => {
  const consent = modelOf(authority)!;
  const asks = consent.model !== 'inform';

  it('follows the model that its settings state, and no other', () => {
    expect(example(authority).answers).toMatchObject({ about: { model: consent.model } });
    const others = ['consent', 'agreement-and-notice', 'inform'].filter((model) => model !== consent.model);
    for (const model of others) {
      expect(found(authority, [as('/about/model', model)])).toContainEqual(
        expect.stringMatching(/^error rule\.\w+ \/about\/model$/),
      );
    }
  });

  it('is given by as many as its settings ask for', () => {
    expect(consent.minimumSignatures).toBe(asks ? 1 : 0);
    const { parentSignatures, youngPersonSignatures } = example(authority).answers;
    expect([parentSignatures, youngPersonSignatures].some((list) => list !== undefined)).toBe(asks);
    if (!asks) return;
    const nobody = ['/parentSignatures', ...(youngPersonSignatures ? ['/youngPersonSignatures'] : [])];
    expect(found(authority, nobody.map(without))).toContainEqual('error required /parentSignatures');
  });

  it('keeps the basis for sharing apart from agreement', () => {
    const { purposes } = example(authority).answers as { purposes: Record<string, Json> };
    const { basisNote: _basisNote, ...rest } = purposes;
    const changes = [as('/purposes', { ...rest, lawfulBasis: 'consent' })];
    const codes = found(authority, changes).filter((one) => one.endsWith(' /purposes/lawfulBasis'));
    expect(codes.length).toBeGreaterThan(0);
  });

  it('is looked at again at every review, the list too', () => {
    const name = `${authority}-withdrawn`;
    expect(found(name, [without('/reviews/0/stillAgreed')])).toContain('error required /reviews/0/stillAgreed');
    expect(found(name, [as('/reviews/0/listChecked', false)])).toContain(
      'warning rule.listIsPartOfIt /reviews/0/listChecked',
    );
    expect(found(authority, [without('/records/nextReview')])).toContain('error required /records/nextReview');
    expect(found(name, [as('/withdrawal', { withdrawn: false })])).toEqual(
      expect.arrayContaining([
        'error rule.noMeansTakenBack /reviews/0/stillAgreed',
        'error rule.withdrawnMeansWithdrawn /outcome/status',
      ]),
    );
  });

  describe.each(Object.entries(records))('%s', (path, wanted) => {
    const name = `${authority}-${path}`;

    it('is whole with its records', () => {
      expect(found(name, [])).toEqual([]);
    });

    it.each(wanted)('lacks %s', (answer) => {
      expect(found(name, [without(answer)])).toContain(`error required ${answer}`);
    });
  });

  it('says no where it is refused, and nothing is shared with whom it is refused for', () => {
    expect(found(`${authority}-refused`, [as('/agreements/support', 'yes')])).toContain(
      'error rule.refusedMeansStop /outcome/status',
    );
    if (!asks) return;
    const list = (example(`${authority}-withheld`).answers as { sharingList: Json[] }).sharingList;
    const row = `/sharingList/${list.length - 1}/what`;
    expect(found(`${authority}-withheld`, [as(row, 'all')])).toContain(`error rule.nothingWithoutAgreement ${row}`);
  });
});

describe.each(authorities.filter((name) => modelOf(name)!.model !== 'inform'))('consent in %s', (authority) => {
  it('is nobody’s to give who has no parental responsibility, and no small child’s', () => {
    const { parentSignatures, youngPersonSignatures } = example(authority).answers as Record<
      string,
      Json[] | undefined
    >;
    const strangers = (parentSignatures ?? []).map((_, row) => as(`/parentSignatures/${row}/responsibility`, 'no'));
    expect(found(authority, strangers)).toContain('warning consentGiven.noneFor /parentSignatures');
    const own = {
      id: 'sign-9',
      childRef: 'child-1',
      capacity: 'child',
      agrees: 'yes',
      date: (example(authority).answers as { about: { date: string } }).about.date,
      signature: { method: 'typed', typedName: 'A child' },
    };
    const alone: Change[] = [
      without('/parentSignatures'),
      as('/children/0/competence', 'parent'),
      as('/children/0/birth', { unborn: false, accuracy: 'AAA', date: '2019-02-11' }),
      { op: youngPersonSignatures ? 'replace' : 'add', path: '/answers/youngPersonSignatures', value: [own] },
    ];
    expect(found(authority, alone)).toContain('warning consentGiven.tooFew /parentSignatures');
  });
});

describe.each(authorities.filter((name) => modelOf(name)!.ages?.presumedCompetent !== undefined))(
  'consent in %s',
  (authority) => {
    const consent = modelOf(authority)!;

    it('is asked of a young person of the age that it states', () => {
      const { about } = example(authority).answers as { about: { date: string } };
      const bornYearsAgo = (years: number) => `${Number(about.date.slice(0, 4)) - years}${about.date.slice(4)}`;
      const birth = (years: number): Change[] => [
        as('/children/0/birth', { unborn: false, accuracy: 'AAA', date: bornYearsAgo(years) }),
        as('/children/0/competence', 'parent'),
        { op: 'add', path: '/answers/youngPersonSignatures', value: [] },
      ];
      const age = consent.ages!.presumedCompetent!;
      const notAsked = 'warning consentGiven.notAsked /youngPersonSignatures';
      expect(found(authority, birth(age)).filter((one) => one === notAsked)).not.toEqual([]);
      const others = (example(authority).answers as { children: Json[] }).children.length - 1;
      expect(found(authority, birth(age - 1)).filter((one) => one === notAsked).length).toBeLessThanOrEqual(others);
    });
  },
);
