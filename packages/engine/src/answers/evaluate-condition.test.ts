import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../definition/condition.js';
import { evaluateCondition, groupAround } from './evaluate-condition.js';

const answers = {
  header: { kind: 'new', methods: ['drawing'], score: 4, blank: '  ' },
  meeting: {
    chair: 'Sam  Lee',
    noteTaker: ' sam lee ',
    chairName: { given: 'Sam', family: 'Lee' },
    noteTakerName: { family: 'LEE', given: 'sam' },
    date: '2026-06-15',
    born: '2010-06-15',
    year: '2010',
  },
  children: [
    { id: 'child-1', unborn: true, name: { given: 'A' } },
    { id: 'child-2', unborn: false, born: '2016-06', likes: [{ what: 'play' }] },
  ],
  voices: [
    { childRef: 'child-2', view: { words: 'I like it.' } },
    { childRef: 'child-9', view: { words: 'So do I.' } },
    { childRef: '', view: {} },
  ],
  reviews: [
    { date: '2026-05-01', progress: false },
    { date: '2026-01-10', progress: false },
    { date: '2026-03-02', progress: true },
    { date: '2026-08-01', progress: false },
    { progress: false },
  ],
  actions: [{ first: true, for: ['child-2', 'child-9'] }, { first: true, for: 'child-1' }, { for: [''] }],
};
const still: Condition = { answer: 'progress', is: false };
const forBorn: Condition = { some: '/children', namedBy: 'for', where: { answer: 'unborn', is: false } };

const table: [Condition, string, boolean][] = [
  [{ answer: 'kind', is: 'new' }, '/header', true],
  [{ answer: 'kind', is: 'new' }, '', false],
  [{ answer: '/header/kind', is: 'new' }, '/children/0', true],
  [{ answer: '../header/kind', is: 'new' }, '/children/0', true],
  [{ answer: '../unborn', is: true }, '/children/0/name', true],
  [{ answer: '../../header/kind', is: 'new' }, '/children/0/name', true],
  [{ answer: 'header/kind', is: 'new' }, '', true],
  [{ answer: 'kind', in: ['review', 'new'] }, '/header', true],
  [{ answer: 'kind', in: [] }, '/header', false],
  [{ answer: 'methods', includes: 'drawing' }, '/header', true],
  [{ answer: 'kind', includes: 'new' }, '/header', false],
  [{ answer: 'blank', answered: false }, '/header', true],
  [{ answer: 'kind', answered: true }, '/header', true],
  [{ answer: 'score', atLeast: 4 }, '/header', true],
  [{ answer: 'score', atLeast: 5 }, '/header', false],
  [{ answer: '/children', atLeast: 2 }, '', true],
  [{ answer: 'kind', atLeast: 0 }, '/header', false],
  [{ some: '/children' }, '', true],
  [{ some: '/children', where: { answer: 'unborn', is: true } }, '/header', true],
  [{ some: '/children', where: { answer: 'name/given', is: 'B' } }, '', false],
  [{ some: '/header' }, '', false],
  [{ some: 'gone' }, '', false],
  [{ some: '/children', where: { answer: 'id', answered: true }, atLeast: 2 }, '', true],
  [{ some: '/children', where: { answer: 'unborn', is: true }, atLeast: 2 }, '', false],
  [{ some: '/children', atLeast: 3 }, '', false],
  [{ some: 'gone', atLeast: 0 }, '', false],
  [{ some: '/reviews', where: still, inARow: 'date', atLeast: 3 }, '', true],
  [{ some: '/reviews', where: still, inARow: 'date', atLeast: 4 }, '', false],
  [{ some: '/reviews', where: { not: still }, inARow: 'date' }, '', false],
  [{ some: '/reviews', inARow: 'date', atLeast: 5 }, '', true],
  [
    { some: '/reviews', where: still, among: { answer: 'date', answered: true }, inARow: 'date', atLeast: 3 },
    '',
    false,
  ],
  [{ some: '/reviews', where: still, share: 0.8 }, '', true],
  [{ some: '/reviews', where: still, share: 0.81 }, '', false],
  [{ some: '/reviews', where: still, share: 0.5, atLeast: 5 }, '', false],
  [{ some: '/children/1/likes', where: { answer: 'what', is: 'sleep' }, share: 0 }, '', true],
  [{ some: '/children', among: { answer: 'id', is: 'child-9' }, share: 0 }, '', false],
  [{ some: '/children', namedBy: 'for', atLeast: 1 }, '/actions/0', true],
  [{ some: '/children', namedBy: 'for', atLeast: 2 }, '/actions/0', false],
  [{ some: '/children', namedBy: 'for' }, '/actions/2', false],
  [{ some: '/children', namedBy: 'gone' }, '/actions/0', false],
  [{ some: '/actions', naming: 'for' }, '/children/0', true],
  [{ some: '/actions', naming: 'for', where: { answer: 'first', is: true } }, '/children/1', true],
  [{ some: '/actions', naming: 'gone' }, '/children/1', false],
  [{ some: '/actions', naming: 'for' }, '/header', false],
  [forBorn, '/actions/0', true],
  [forBorn, '/actions/1', false],
  [{ some: '/actions', among: { answer: 'first', is: true }, where: forBorn, share: 0.5 }, '', true],
  [{ some: '/actions', among: { answer: 'first', is: true }, where: forBorn, share: 0.6 }, '', false],
  [{ answer: 'chair', sameAs: 'noteTaker' }, '/meeting', true],
  [{ answer: 'chair', sameAs: '/header/kind' }, '/meeting', false],
  [{ answer: 'chairName', sameAs: 'noteTakerName' }, '/meeting', true],
  [{ answer: 'chairName', sameAs: 'chair' }, '/meeting', false],
  [{ answer: 'gone', sameAs: 'gone' }, '/meeting', false],
  [{ answer: '/header/blank', sameAs: '/header/blank' }, '/meeting', false],
  [{ answer: 'born', ageOn: '/meeting/date', atLeast: 16 }, '/meeting', true],
  [{ answer: 'born', ageOn: 'date', under: 16 }, '/meeting', false],
  [{ answer: 'born', ageOn: 'date', atLeast: 12, under: 17 }, '/meeting', true],
  [{ answer: 'year', ageOn: 'date', atLeast: 15 }, '/meeting', true],
  [{ answer: 'year', ageOn: 'date', atLeast: 16 }, '/meeting', false],
  [{ answer: 'year', ageOn: 'date', under: 16 }, '/meeting', false],
  [{ answer: 'year', ageOn: 'date', under: 17 }, '/meeting', true],
  [{ answer: 'gone', ageOn: 'date', under: 16 }, '/meeting', false],
  [{ answer: 'born', ageOn: 'gone', atLeast: 0 }, '/meeting', false],
  [{ answer: 'chair', ageOn: 'date', atLeast: 0 }, '/meeting', false],
  [{ answer: '/children/{childRef}/unborn', is: false }, '/voices/0', true],
  [{ answer: '/children/{../childRef}/unborn', is: false }, '/voices/0/view', true],
  [{ answer: '../children/{childRef}/unborn', is: false }, '/voices/0', true],
  [{ answer: '/children/{childRef}/born', ageOn: '/meeting/date', atLeast: 9, under: 11 }, '/voices/0', true],
  [{ answer: '/children/{childRef}/born', ageOn: '/meeting/date', atLeast: 10 }, '/voices/0', false],
  [{ answer: '/meeting/born', ageOn: '/children/{childRef}/born', under: 7 }, '/voices/0', true],
  [{ answer: '/children/{childRef}/unborn', sameAs: '/children/{childRef}/unborn' }, '/voices/0', true],
  [{ answer: '/children/{childRef}/unborn', answered: false }, '/voices/1', true],
  [{ answer: '/children/{childRef}/unborn', answered: false }, '/voices/2', true],
  [{ answer: '/children/{view}/unborn', answered: true }, '/voices/0', false],
  [{ answer: '/children/{gone}/unborn', answered: true }, '/voices/0', false],
  [{ answer: '/header/{childRef}/kind', answered: true }, '/voices/0', false],
  [{ answer: '/children/{__proto__}/unborn', answered: true }, '/voices/0', false],
  [{ some: '/children/{childRef}/likes', where: { answer: 'what', is: 'play' } }, '/voices/0', true],
  [{ some: '/children/{childRef}/likes' }, '/voices/1', false],
  [{ all: [] }, '', true],
  [{ any: [] }, '', false],
  [{ not: { answer: 'kind', is: 'new' } }, '/header', false],
  [{ all: [{ answer: 'kind', is: 'new' }, { any: [{ answer: 'score', is: 4 }] }] }, '/header', true],
  [{ answer: '__proto__', answered: true }, '', false],
  [{ answer: 'constructor', answered: true }, '/header', false],
  [{ answer: '../../../..', answered: true }, '/header', false],
];

test.each(table)('%j seen from %j: %s', (condition, group, holds) => {
  expect(evaluateCondition(condition, answers, group)).toBe(holds);
});

test('any answers at all: it holds or it does not', () => {
  const list = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.dictionary(fc.constantFrom('id', 'date', 'for', 'a'), fc.jsonValue())),
  );
  const conditions: Condition[] = [
    { some: '/rows', where: { answer: 'a', is: true }, inARow: 'date', atLeast: 2 },
    { some: '/rows', among: { answer: 'a', answered: true }, where: { answer: 'date', answered: true }, share: 0.5 },
    { some: '/rows', namedBy: '/others', where: { some: '/rows', namedBy: 'for', naming: 'for' } },
  ];
  fc.assert(
    fc.property(list, fc.jsonValue(), (rows, others) => {
      const given = { rows, others } as never;
      for (const one of conditions) expect(evaluateCondition(one, given, '')).toBeTypeOf('boolean');
    }),
  );
});

describe('the group around', () => {
  test.each([
    ['/children/0', ''],
    ['/children/0/name', '/children/0'],
    ['/a/b', '/a'],
    ['', ''],
  ])('%j is %j', (group, around) => {
    expect(groupAround(group)).toBe(around);
  });
});
