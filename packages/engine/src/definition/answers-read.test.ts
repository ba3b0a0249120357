import { expect, test } from 'vitest';
import { answersRead } from './answers-read.js';
import type { Condition } from './condition.js';

test.each<[Condition, string[]]>([
  [{ answer: 'included', is: true }, ['adults.person.included']],
  [
    { any: [{ answer: '../kind', is: 'review' }, { not: { answer: '/header/kind', answered: true } }] },
    ['adults.kind', 'header.kind'],
  ],
  [{ answer: 'name/given', sameAs: '../../chair' }, ['adults.person.name.given', 'chair']],
  [{ answer: 'born', ageOn: '/header/date', under: 16 }, ['adults.person.born', 'header.date']],
  [{ some: '/children' }, ['children']],
  [
    {
      some: '/reviews',
      inARow: 'date',
      namedBy: '../refs',
      among: { answer: 'kind', is: 1 },
      where: { answer: 'ok', is: true },
    },
    ['reviews', 'adults.refs', 'reviews.date', 'reviews.ok', 'reviews.kind'],
  ],
  [
    { answer: '/children/{../childRef}/birth/date', ageOn: '/header/date', atLeast: 10 },
    ['children.birth.date', 'adults.childRef', 'header.date'],
  ],
  [
    { some: '/children/{/first/child}/needs', where: { answer: '/adults/{by}/kind', is: 1 } },
    ['children.needs', 'first.child', 'adults.kind', 'children.needs.by'],
  ],
  [
    {
      some: '/children',
      where: {
        all: [
          { answer: 'name', answered: true },
          { answer: '../kind', is: 'new' },
        ],
      },
    },
    ['children', 'children.name', 'kind'],
  ],
])('%j reads %j', (condition, ids) => {
  expect(answersRead(condition, 'adults.person')).toEqual(ids);
});
