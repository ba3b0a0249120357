import { expect, test } from 'vitest';
import { answerLines } from '../answer-lines.js';
import { fieldContract } from '../field-contract.js';
import type { FieldExample } from '../field-example.js';
import { exampleContext } from '../fixtures/example-context.js';
import { charactersLeft } from './characters-left.js';
import { longTextExamples } from './long-text.examples.js';
import { longTextField } from './long-text.field.js';

fieldContract(longTextField, longTextExamples);

test.each([
  ['', 5, { key: 'characters-left-other', count: 5 }],
  ['abcd', 5, { key: 'characters-left-one', count: 1 }],
  ['abcdef', 5, { key: 'characters-over-one', count: 1 }],
  ['👨‍👩‍👧', 5, { key: 'characters-left-other', count: 0 }],
])('counts %s as JSON Schema does', (text, most, left) => {
  expect(charactersLeft(text, most)).toEqual(left);
});

test('an empty line starts a new paragraph, a line feed stays inside one', () => {
  const print = longTextField.print('one\ntwo\n\n \nthree', exampleContext(longTextExamples[0] as FieldExample));
  expect(print.map((node) => (node.type === 'paragraph' ? node.children : []))).toEqual([
    [{ type: 'text', value: 'one\ntwo' }],
    [{ type: 'text', value: 'three' }],
  ]);
});

test('is read on the screen with its lines and paragraphs, and in one line where there is room for one', () => {
  const context = exampleContext(longTextExamples[0] as FieldExample);
  expect(answerLines(longTextField, ' one \r\ntwo\n\n\n \nthree\n', context)).toBe('one\ntwo\n\nthree');
  expect(longTextField.format('one\ntwo', context)).toBe('one two');
});
