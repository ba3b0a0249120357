import type { Shaper } from '../text/shaper.js';

/** ASCII from space to tilde, and the letters of Latin-1 and Latin Extended-A, in which most names here are written. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xc0, 0x17f],
];

/**
 * Puts letters into the regular font that the document itself may not use, so that whoever signs later can show a name
 * and a date in the document's own font without bringing another.
 */
export function addSigningLetters(shaper: Shaper): void {
  const face = shaper.fonts.face('regular');
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      if (face.covers(codePoint)) shaper.shape(String.fromCodePoint(codePoint), 'regular');
    }
  }
}
