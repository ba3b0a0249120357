import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import type { FieldExample } from '../field-example.js';
import { broadGroups, groupOfAnswer } from './option-groups.js';
import { ethnicGroupExamples } from './ethnic-group.examples.js';
import { ethnicGroupField } from './ethnic-group.field.js';

fieldContract(ethnicGroupField, ethnicGroupExamples);

const { schema } = ethnicGroupExamples[0] as FieldExample;

test('the first step offers the groups in their order, then what stands by itself', () => {
  expect(broadGroups(schema).map(({ code }) => code)).toEqual(['white', 'mixed', 'prefer-not-to-say']);
});

test.each([
  ['mixed-asian', 'mixed'],
  ['mixed', 'mixed'],
  ['prefer-not-to-say', 'prefer-not-to-say'],
  ['A1', undefined],
])('%s belongs to %s', (answer, group) => {
  expect(groupOfAnswer(schema, answer)?.code).toBe(group);
});
