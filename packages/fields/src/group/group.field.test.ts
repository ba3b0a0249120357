import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import type { FieldExample } from '../field-example.js';
import type { FieldType } from '../field-type.js';
import { exampleContext } from '../fixtures/example-context.js';
import { fieldTypes } from '../types.js';
import { groupExamples } from './group.examples.js';

fieldContract(fieldTypes['group'] as FieldType, groupExamples);

test('a group prints every question: answered, unanswered in words, and none that may be hidden', () => {
  const example = groupExamples.find(({ name }) => name === 'filled') as FieldExample;
  const hidden = {
    ...example.schema.properties,
    why: { type: 'string' as const, showWhen: { answer: 'city', answered: true } },
  };
  const asked = { ...example, schema: { ...example.schema, properties: hidden } };
  const [node] = fieldTypes['group']?.print({ line1: '1 Chapel Street' }, exampleContext(asked)) ?? [];
  const items = node?.type === 'answers' ? node.items : [];
  expect(
    items.map(({ label, empty }) => [label.map((part) => ('value' in part ? part.value : '')).join(''), empty]),
  ).toEqual([
    ['Address line 1', undefined],
    ['Town or city', true],
    ['Postcode', true],
    ['Since when?', true],
  ]);
});
