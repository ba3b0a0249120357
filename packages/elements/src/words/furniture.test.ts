import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.js';
import { furnitureWord, registerWords } from './furniture.js';

describe('words of the furniture', () => {
  it('fills in what is given and leaves nothing else out', () => {
    expect(furnitureWord('en-GB', 'section-of', { number: 2, total: 9 })).toBe('Section 2 of 9');
    expect(furnitureWord('en-GB', 'row-removed', { row: 'A {total} $& row' })).toBe('A {total} $& row removed.');
  });

  it('speaks a language that was registered, and British English where that one is silent', () => {
    registerWords('cy', { yes: 'Ie' });
    expect(furnitureWord('cy', 'yes')).toBe('Ie');
    expect(furnitureWord('cy', 'no')).toBe('No');
  });

  it('names a key that nobody has words for', () => {
    expect(() => furnitureWord('en-GB', 'nonsense')).toThrow('"nonsense"');
    expect(() => furnitureWord('en-GB', 'constructor')).toThrow('"constructor"');
  });

  it.each([
    ['en-GB', 'ltr'],
    ['ur', 'rtl'],
    ['ar-SY', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['pa-Guru', 'ltr'],
  ])('writes %s %s', (locale, direction) => expect(directionOf(locale)).toBe(direction));
});
