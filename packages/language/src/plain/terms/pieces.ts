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
  const pieces: Piece[] = [];
  for (const word of words) {
    if (word.lower.includes('-')) pieces.push(...partsOf(word));
    else pieces.push(word.lower.includes("'") ? { ...word, text: straight(word.text) } : word);
  }
  return pieces;
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
