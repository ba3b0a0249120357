import type { TextSpan } from '@kinform/engine';
import type { Word } from '../../text/word.js';

/** A word, or a part of one between hyphens, so that "multi-agency" and "multi agency" are the same. */
export interface Piece extends TextSpan {
  /** As it stands, with straight apostrophes. */
  text: string;
  lower: string;
}

/** The pieces of words, in order. */
export function piecesOf(words: readonly Word[]): Piece[] {
  return words.flatMap((word) => (word.lower.includes('-') ? partsOf(word) : [whole(word)]));
}

function whole({ text, lower, from, to }: Word): Piece {
  return { text: lower.includes("'") ? straight(text) : text, lower, from, to };
}

function partsOf({ text, lower, from }: Word): Piece[] {
  let at = from;
  return lower.split('-').map((part) => {
    const own = text.slice(at - from, at - from + part.length);
    const piece = { text: straight(own), lower: part, from: at, to: at + part.length };
    at = piece.to + 1;
    return piece;
  });
}

function straight(text: string): string {
  return text.replace(/[’‘]/g, "'");
}
