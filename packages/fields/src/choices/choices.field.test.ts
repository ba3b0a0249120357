import { expect, test } from 'vitest';
import type { Json } from '@kinform/engine';
import { answerLines } from '../answer-lines.js';
import type { FieldExample } from '../field-example.js';
import { exampleContext } from '../fixtures/example-context.js';
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

test('several chosen things are read on the screen one under the other', () => {
  const example = choicesExamples.find(({ name }) => name === 'filled') as FieldExample;
  const lines = answerLines(choicesField, example.value as Json, exampleContext(example));
  expect(lines).toBe('Talking\nDrawing');
});
