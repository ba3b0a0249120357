import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import { numberExamples } from './number.examples.js';
import { numberField } from './number.field.js';

fieldContract(numberField, numberExamples);

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['−3', -3],
  ['1,234,567', 1234567],
  ['1 000', 1000],
  ['12 years', '12 years'],
  ['1,23', '1,23'],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['Infinity', 'Infinity'],
  ['12345678901234567', '12345678901234567'],
])('%s is kept as %s', (typed, kept) => {
  expect(numberField.parse(typed, { type: 'number' })).toBe(kept);
});
