import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as small from './small-lodash.js';

const lodash = createRequire(import.meta.url)('lodash') as typeof small;
const isOdd = (number: number): boolean => number % 2 === 1;

const calls: [keyof typeof small, unknown[][]][] = [
  ['isEmpty', [[undefined], [null], [''], ['a'], [[]], [[0]], [{}], [{ a: undefined }], [7], [true]]],
  [
    'get',
    [
      [{ a: { b: [5] } }, 'a.b.0'],
      [{ a: null }, 'a.b', 'none'],
      [undefined, 'a'],
      [{ a: 0 }, 'a', 1],
    ],
  ],
  [
    'has',
    [
      [{ a: undefined }, 'a'],
      [{}, 'toString'],
      [null, 'a'],
      [undefined, 'a'],
    ],
  ],
  ['keys', [[{ b: 1, a: 2 }], [undefined], [null]]],
  [
    'filter',
    [
      [[1, 2, 3], isOdd],
      [undefined, isOdd],
    ],
  ],
  [
    'find',
    [
      [[2, 3, 5], isOdd],
      [[2], isOdd],
      [undefined, isOdd],
    ],
  ],
  [
    'includes',
    [
      [['a', 'b'], 'b'],
      [['a'], 'b'],
      [undefined, 'b'],
    ],
  ],
  [
    'range',
    [
      [0, 5, 2],
      [1, 5, 2],
      [3, 3, 2],
    ],
  ],
  ['startCase', [['dateOfBirth'], ['date_of-birth'], ['NHSNumber'], ['label 2'], ['']]],
  ['cloneDeep', [[{ a: [{ b: 1 }] }], [undefined]]],
];

describe.each(calls)('%s', (name, given) => {
  it.each(given.map((args) => [JSON.stringify(args), args] as const))('does what lodash does with %s', (_, args) => {
    const run = (library: typeof small): unknown => (library[name] as (...all: unknown[]) => unknown)(...args);
    expect(run(small)).toEqual(run(lodash));
  });
});

it('a deep copy shares nothing', () => {
  const original = { a: [{ b: 1 }] };
  expect(small.cloneDeep(original).a[0]).not.toBe(original.a[0]);
});
