import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { consentGiven, type ConsentLists } from './consent-given.keyword.js';

const asks = { model: 'consent', minimumSignatures: 1, presumedCompetent: 16 } as const;
const parameter = (change: object = {}): ConsentLists => ({
  parents: {
    when: { answer: 'status', is: 'agreed' },
    by: [
      {
        list: '/parents',
        for: 'childRefs',
        yes: { answer: 'agrees', is: 'yes' },
        may: { answer: 'responsibility', is: 'yes' },
      },
      { list: '/young', for: 'childRef', yes: { answer: 'agrees', is: 'yes' }, own: true },
    ],
    children: {
      list: '/children',
      able: { answer: 'competence', is: 'assessed' },
      unable: { answer: 'competence', is: 'lacks' },
      born: 'born',
      on: '/date',
    },
    asks: { ...asks, ...change },
  },
});
const baby = { id: 'child-1', born: '2025-02-01' };
const girl = { id: 'child-2', born: '2012-05-05', competence: 'assessed' };
const youth = { id: 'child-3', born: '2010-04-30' };
const mother = (...childRefs: string[]) => ({ childRefs, agrees: 'yes', responsibility: 'yes' });
const own = (childRef: string, agrees = 'yes') => ({ childRef, agrees });

const run = (answers: object, change: object = {}) => {
  const value = { status: 'agreed', date: '2026-04-30', ...answers } as never;
  return faultsOf(consentGiven, { value, parameter: parameter(change), answers: value });
};
const inBrief = (answers: object, change: object = {}) =>
  run(answers, change).map((fault) =>
    `${fault.at} ${String(fault.case)} ${String(fault.params?.['row'] ?? '')}`.trim(),
  );

describe('consentGiven', () => {
  test.each<[string, object]>([
    ['a parent for each child', { children: [baby], parents: [mother('child-1')] }],
    [
      'one parent for one, the other for the other',
      { children: [baby, { id: 'child-9' }], parents: [mother('child-1'), mother('child-9')] },
    ],
    ['a child who was found able, alone', { children: [girl], young: [own('child-2')] }],
    ['a young person who is old enough, alone', { children: [youth], young: [own('child-3')] }],
    [
      'a young person who says no, where a parent says yes',
      { children: [youth], parents: [mother('child-3')], young: [own('child-3', 'no')] },
    ],
    [
      'a young person who lacks capacity, decided for',
      { children: [{ ...youth, competence: 'lacks' }], parents: [mother('child-3')] },
    ],
    ['nothing where nothing was agreed', { status: 'refused', children: [baby] }],
  ])('accepts %s', (_name, answers) => {
    expect(run(answers)).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ['nobody at all', { children: [baby] }, ['/parents tooFew', '/parents noneFor child-1']],
    [
      'a parent who says no',
      { children: [baby], parents: [{ ...mother('child-1'), agrees: 'no' }] },
      ['/parents tooFew', '/parents noneFor child-1'],
    ],
    [
      'a parent without responsibility',
      { children: [baby], parents: [{ ...mother('child-1'), responsibility: 'no' }] },
      ['/parents noneFor child-1'],
    ],
    [
      'a parent who speaks for one of two',
      { children: [baby, { id: 'child-9' }], parents: [mother('child-1')] },
      ['/parents noneFor child-9'],
    ],
    [
      'a small child, alone',
      { children: [baby], young: [own('child-1')] },
      ['/parents tooFew', '/parents noneFor child-1'],
    ],
    ['a young person passed over', { children: [youth], parents: [mother('child-3')] }, ['/young notAsked child-3']],
    [
      'a child found able, passed over',
      { children: [baby, girl], parents: [mother('child-1', 'child-2')] },
      ['/young notAsked child-2'],
    ],
  ])('rejects %s', (_name, answers, faults) => {
    expect(inBrief(answers)).toEqual(faults);
  });

  test('asks for as many as the authority does, and says how many there are', () => {
    const one = { children: [baby], parents: [mother('child-1')] };
    expect(run(one, { minimumSignatures: 2 })).toEqual([
      { at: '/parents', case: 'tooFew', params: { given: 1, wanted: 2 } },
    ]);
    expect(run({ ...one, parents: [mother('child-1'), mother('child-1')] }, { minimumSignatures: 2 })).toEqual([]);
  });

  test('goes by the authority’s age, and by none where it gives none', () => {
    const passedOver = { children: [youth], parents: [mother('child-3')] };
    expect(inBrief(passedOver, { presumedCompetent: 17 })).toEqual([]);
    expect(inBrief(passedOver, { presumedCompetent: undefined })).toEqual([]);
    expect(inBrief({ ...passedOver, date: '2026-04-29' })).toEqual([]);
  });

  test('asks nobody where families are told', () => {
    expect(run({ children: [baby] }, { model: 'inform', minimumSignatures: 0 })).toEqual([]);
  });

  test('any answers at all: findings, never an exception, and no answer in them', () => {
    const row = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          id: fc.constantFrom('child-1', 'child-2', ''),
          born: fc.string(),
          childRef: fc.constantFrom('child-1', 7),
          childRefs: fc.jsonValue(),
          agrees: fc.constantFrom('yes', null),
          responsibility: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    );
    const list = fc.oneof(fc.array(row), fc.jsonValue());
    fc.assert(
      fc.property(list, list, list, fc.jsonValue(), (children, parents, young, date) => {
        for (const { params } of run({ children, parents, young, date })) {
          expect(
            Object.keys(params ?? {}).filter((name) => !['given', 'wanted', 'list', 'row', 'index'].includes(name)),
          ).toEqual([]);
        }
      }),
    );
  });
});
