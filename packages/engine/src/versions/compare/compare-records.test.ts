import { describe, expect, test } from 'vitest';
import { resolveForm } from '../../definition/resolve-form.js';
import type { JsonObject } from '../../json.js';
import { madeUpForm, madeUpSettings } from '../../test-data/made-up-form.js';
import { olderRecord } from '../../test-data/made-up-versions.js';
import { compareRecords } from './compare-records.js';
import { matchRows } from './match-rows.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const child = (id: string, given: string): JsonObject => ({ id, name: { givenName: given, familyName: 'Lee' } });
const before: JsonObject = {
  header: { kind: 'new', lateReason: '' },
  children: [child('child-1', 'Ann'), child('child-2', 'Bo'), child('child-3', 'Cy')],
  voices: [{ id: 'v-1', childRef: 'child-2', methods: ['drawing', 'talking'], words: 'One' }],
  contact: { score: 7, postcode: 'WA9 4ZZ' },
};

const changes = (now: JsonObject, was = before) => compareRecords(olderRecord(was), olderRecord(now), resolved);

test('nothing changed in the same answers, blanks and the order of codes aside', () => {
  const voices = [{ id: 'v-1', childRef: 'child-2', methods: ['talking', 'drawing'], words: 'One' }];
  expect(changes({ ...before, voices, header: { kind: 'new' } })).toEqual([]);
});

test('answers are answered, cleared and changed, in the order in which they are asked; numbers say by how much', () => {
  const now = { ...before, contact: { score: 4, safe: true }, header: { kind: 'review' } };
  expect(changes(now)).toEqual([
    {
      kind: 'changed',
      question: 'header.kind',
      section: 'start',
      path: '/header/kind',
      rows: [],
      from: 'new',
      to: 'review',
    },
    {
      kind: 'cleared',
      question: 'contact.postcode',
      section: 'contact',
      path: '/contact/postcode',
      rows: [],
      from: 'WA9 4ZZ',
    },
    { kind: 'answered', question: 'contact.safe', section: 'contact', path: '/contact/safe', rows: [], to: true },
    {
      kind: 'changed',
      question: 'contact.score',
      section: 'contact',
      path: '/contact/score',
      rows: [],
      from: 7,
      to: 4,
      by: -3,
    },
  ]);
});

describe('rows', () => {
  const rows = (...children: JsonObject[]) => changes({ ...before, children });

  test('are the same by their ids, whatever stands before them', () => {
    const found = rows(child('child-2', 'Bea'), child('child-3', 'Cy'));
    expect(found.map(({ kind, path, was, rows: names }) => [kind, path, was, names])).toEqual([
      ['row.removed', '/children/0', undefined, ['Ann Lee']],
      ['changed', '/children/0/name/givenName', '/children/1/name/givenName', ['Bea Lee']],
    ]);
  });

  test('are added with what is in them, and move', () => {
    const found = rows(child('child-3', 'Cy'), child('child-1', 'Ann'), child('child-2', 'Bo'), child('child-4', 'Di'));
    expect(found.map(({ kind, rows: names }) => [kind, names])).toEqual([
      ['row.moved', ['Cy Lee']],
      ['row.added', ['Di Lee']],
    ]);
    expect(found[1]!.to).toEqual(child('child-4', 'Di'));
  });

  test('without ids are the same by what names them, else by their place', () => {
    expect(matchRows([{ name: 'A' }, { name: 'B' }], [{ name: 'B' }, { name: 'C' }], ['name'])).toEqual([
      { before: 1, now: 0, moved: false },
      { now: 1, moved: false },
      { before: 0, moved: false },
    ]);
    expect(matchRows([{ x: 1 }], [{ x: 2 }, 3], [])).toEqual([
      { before: 0, now: 0, moved: false },
      { now: 1, moved: false },
    ]);
    expect(matchRows([{ name: 'A' }, { name: 'A' }], [{ name: 'A' }], ['name'])).toHaveLength(2);
  });
});

test('answers that the form does not ask are compared too', () => {
  expect(changes({ ...before, stranger: { a: 1 } })).toMatchObject([
    { kind: 'answered', question: 'stranger', section: '' },
  ]);
});

test('a record of another version or form is refused', () => {
  const other = { ...olderRecord(before), formVersion: '2.0.0' };
  expect(() => compareRecords(olderRecord(before), other, resolved)).toThrow('Migrate it first');
});
