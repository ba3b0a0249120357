import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { digestOf } from './digest.js';
import { settle } from './settled.js';
import { sha256Of as byNode } from './sha256-node.js';
import { sha256Of as portable } from './sha256.js';

const oracle = createRequire(import.meta.url)('canonicalize') as (value: unknown) => string;

test.each([
  [{ b: 1, a: [true, null, 'x'] }],
  [{ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }],
  [[333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0]],
  [{ text: '€$\u000f\nA\'B"\\"/' }],
])('canonical JSON agrees with an independent implementation: %j', (value) => {
  expect(canonicalJson(value)).toBe(oracle(value));
});

test('members that are undefined do not count', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
});

test('a number outside JSON is refused', () => {
  expect(() => canonicalJson([Infinity])).toThrow('finite number');
});

test('the digest is that of SHA-256', () => {
  expect(digestOf({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test.each(['', 'plain', 'Zoë’s name — £5', '\ud83d\ude00'.repeat(100), '\ud800'])('both hashes agree: %j', (text) => {
  expect(portable(text)).toBe(byNode(text));
});

test('a settled value cannot be changed, and is written as it would be written anew', () => {
  const settled = settle({ b: [{ d: 1, c: 'x' }], a: null });
  expect(() => Object.assign(settled.b[0]!, { c: 'y' })).toThrow(TypeError);
  expect(canonicalJson({ settled })).toBe(canonicalJson({ settled: structuredClone(settled) }));
  expect(canonicalJson({ again: settled })).toBe('{"again":{"a":null,"b":[{"c":"x","d":1}]}}');
});
