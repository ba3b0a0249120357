import type { Condition, FormSchema } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { Reasoner, type Verdict } from './reasoner.js';

const schema: FormSchema = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['first', 'again', 'last'] },
    agreed: { type: 'boolean' },
    amount: { type: 'integer', minimum: 0, maximum: 5 },
    grade: { enum: [1, 2, 'none'] },
    said: { type: 'string' },
    likes: { type: 'array', maxItems: 2, items: { type: 'string', enum: ['play', 'sleep', 'eat'] } },
    rows: {
      type: 'array',
      maxItems: 3,
      items: { type: 'object', properties: { sex: { type: 'string', enum: ['f', 'm'] } } },
    },
    hidden: { type: 'boolean', showWhen: { any: [] } },
    group: {
      type: 'object',
      showWhen: { answer: 'kind', is: 'again' },
      properties: { inner: { type: 'boolean' } },
    },
  },
};

const kind = (is: string): Condition => ({ answer: 'kind', is });

describe('whether a condition can hold', () => {
  const reasoner = new Reasoner(schema);

  it.each<[string, Condition, Verdict]>([
    ['one answer', kind('again'), 'possible'],
    ['two answers at once', { all: [kind('again'), kind('first')] }, 'impossible'],
    ['one of two', { any: [kind('again'), kind('first')] }, 'possible'],
    [
      'none of all codes, but answered',
      { all: [{ answer: 'kind', answered: true }, { not: { answer: 'kind', in: ['first', 'again', 'last'] } }] },
      'impossible',
    ],
    ['none of all codes', { not: { answer: 'kind', in: ['first', 'again', 'last'] } }, 'possible'],
    [
      'yes and not answered',
      {
        all: [
          { answer: 'agreed', is: true },
          { answer: 'agreed', answered: false },
        ],
      },
      'impossible',
    ],
    [
      'neither yes nor no',
      { all: [{ not: { answer: 'agreed', is: true } }, { not: { answer: 'agreed', is: false } }] },
      'possible',
    ],
    ['a number within its bounds', { answer: 'amount', atLeast: 5 }, 'possible'],
    ['a number beyond its bounds', { answer: 'amount', atLeast: 6 }, 'impossible'],
    ['a number among words', { answer: 'grade', atLeast: 2 }, 'possible'],
    [
      'a word of one’s own, twice',
      {
        all: [
          { answer: 'said', is: 'a' },
          { answer: 'said', is: 'b' },
        ],
      },
      'impossible',
    ],
    [
      'two choices',
      {
        all: [
          { answer: 'likes', includes: 'play' },
          { answer: 'likes', includes: 'sleep' },
        ],
      },
      'possible',
    ],
    [
      'one choice of two, and not the other',
      {
        all: [
          { answer: 'likes', includes: 'play' },
          { not: { answer: 'likes', includes: 'sleep' } },
          { answer: 'likes', atLeast: 2 },
        ],
      },
      'possible',
    ],
    ['more choices than may be made', { answer: 'likes', atLeast: 3 }, 'impossible'],
    ['more rows than there may be', { some: 'rows', atLeast: 4 }, 'impossible'],
    [
      'rows of two kinds',
      {
        all: [
          { some: 'rows', where: { answer: 'sex', is: 'f' } },
          { some: 'rows', where: { answer: 'sex', is: 'm' } },
        ],
      },
      'possible',
    ],
    [
      'a row that cannot be',
      {
        some: 'rows',
        where: {
          all: [
            { answer: 'sex', is: 'f' },
            { answer: 'sex', is: 'm' },
          ],
        },
      },
      'impossible',
    ],
    [
      'a row, and no row',
      {
        all: [
          { some: 'rows', where: { answer: 'sex', is: 'f' } },
          { answer: 'rows', answered: false },
        ],
      },
      'impossible',
    ],
    [
      'the same twice, and not',
      { all: [{ answer: 'said', sameAs: 'kind' }, { not: { answer: 'said', sameAs: 'kind' } }] },
      'impossible',
    ],
  ])('%s', (_name, condition, verdict) => {
    expect(reasoner.alone(reasoner.logicOf(condition, ''))).toBe(verdict);
  });

  it.each<[string, Condition, Verdict]>([
    ['an answer that is hidden', { answer: 'hidden', is: true }, 'impossible'],
    ['an answer that is hidden, not given', { answer: 'hidden', answered: false }, 'possible'],
    ['an answer in a group that is shown', { all: [{ answer: 'group/inner', is: true }, kind('again')] }, 'possible'],
    ['an answer in a group that is not', { all: [{ answer: 'group/inner', is: true }, kind('first')] }, 'impossible'],
  ])('in the form: %s', (_name, condition, verdict) => {
    expect(reasoner.inForm(reasoner.logicOf(condition, ''))).toBe(verdict);
  });

  it('does not decide what would take too long', () => {
    const many = Array.from({ length: 20 }, (_, index): Condition => ({
      some: 'rows',
      where: { answer: 'sex', in: ['f', `${index}`] },
    }));
    expect(reasoner.alone(reasoner.logicOf({ all: many }, ''))).toBe('undecided');
  });
});
