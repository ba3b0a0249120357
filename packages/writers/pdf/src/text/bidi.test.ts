import { describe, expect, it } from 'vitest';
import { embeddingLevels, inVisualOrder, mirrored } from './bidi.js';

describe('text from right to left', () => {
  it('costs nothing where there is none', () => {
    expect(embeddingLevels('Siân, 12')).toBeUndefined();
  });

  it('takes the direction of the paragraph from its first strong character', () => {
    expect(embeddingLevels('اسمي Layla')?.base).toBe(1);
    expect(embeddingLevels('Layla اسمي')?.base).toBe(0);
  });

  it('turns words of a right-to-left run round, and keeps the numbers in it', () => {
    const pieces = [0, 1, 1, 2, 1, 0].map((level, index) => ({ level, index }));
    expect(inVisualOrder(pieces).map(({ index }) => index)).toEqual([0, 4, 3, 2, 1, 5]);
  });

  it('mirrors brackets', () => {
    expect(mirrored('(חבר)')).toBe(')חבר(');
  });
});
