import { expect, test } from 'vitest';
import { isAnswered, withoutBlanks } from './blank.js';

test.each([undefined, null, '', ' \u00a0\n', [], {}, { a: '', b: { c: [] } }])('%j is no answer', (value) => {
  expect(isAnswered(value)).toBe(false);
});

test.each([false, 0, 'x', [null], { a: 0 }])('%j is an answer', (value) => {
  expect(isAnswered(value)).toBe(true);
});

test('blanks go, places in lists stay, the input stays', () => {
  const answers = { a: ' ', b: { c: null, d: 0 }, e: { f: [] }, rows: [{ x: '' }, { x: 'y', z: {} }] };
  const before = JSON.stringify(answers);
  expect(withoutBlanks(answers)).toEqual({ b: { d: 0 }, rows: [{}, { x: 'y' }] });
  expect(JSON.stringify(answers)).toBe(before);
});
