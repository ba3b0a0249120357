import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import { toggled } from './chosen-codes.js';
import { choicesExamples } from './choices.examples.js';
import { choicesField } from './choices.field.js';

fieldContract(choicesField, choicesExamples);

const order = ['a', 'b', 'none', 'prefer-not-to-say'];

test.each([
  [[], 'b', true, ['b']],
  [['b'], 'a', true, ['a', 'b']],
  [['a', 'b'], 'none', true, ['none']],
  [['none'], 'a', true, ['a']],
  [['none'], 'prefer-not-to-say', true, ['prefer-not-to-say']],
  [['a'], 'a', false, undefined],
  [['withdrawn', 'a'], 'b', true, ['a', 'b', 'withdrawn']],
])('%s with %s set to %s becomes %s', (codes, code, ticked, kept) => {
  expect(toggled(codes, code, ticked, order)).toEqual(kept);
});
