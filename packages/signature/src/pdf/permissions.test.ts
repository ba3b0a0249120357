import { describe, expect, it } from 'vitest';
import { isLocked } from './permissions.js';

describe('a field lock', () => {
  it.each([
    ['All', [], 'a', true],
    ['Include', ['a'], 'a', true],
    ['Include', ['a'], 'a.b', true],
    ['Include', ['a'], 'ab', false],
    ['Exclude', ['a'], 'a', false],
    ['Exclude', ['a'], 'b', true],
  ] as const)('%s %j holds for "%s": %s', (action, fields, field, expected) => {
    expect(isLocked({ action, fields }, field)).toBe(expected);
  });
});
