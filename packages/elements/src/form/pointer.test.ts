import { expect, it } from 'vitest';
import { withRowsMoved } from './pointer.js';

it.each([
  ['/children/1/name', '/children/0/name'],
  ['/children/0/name', undefined],
  ['/children', '/children'],
  ['/childrenOfOthers/1', '/childrenOfOthers/1'],
  ['/children/1/addresses/1/postcode', '/children/0/addresses/1/postcode'],
  ['/adults/1', '/adults/1'],
])('once the first child has gone, %s is at %s', (pointer, expected) => {
  expect(withRowsMoved(pointer, '/children', (at) => (at === 0 ? undefined : at - 1))).toBe(expected);
});
