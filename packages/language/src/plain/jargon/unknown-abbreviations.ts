import { commonWords } from '../../text/lexicon/common-words.js';
import type { Prose } from '../prose.js';
import { bareAbbreviation } from '../terms/term-index.js';
import type { Piece } from '../terms/pieces.js';
import { everybodyKnows } from './everybody-knows.js';

const begins = /^[A-Z]{3}/;
const capitals = /^[A-Z]{3,6}$/;
const roman = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const title = /^(?:mr|mrs|miss|ms|mx|dr|sir|rev|cllr)$/;
/** So many words in capitals one after the other, or so large a part of a text, are a raised voice and no abbreviations. */
const shouted = { words: 3, share: 0.5 };

/**
 * Words of three to six capital letters that are no abbreviation of the glossary (`known` are the places of those that
 * are), none that everybody knows, no name, no number, and not written in capitals for emphasis.
 */
export function unknownAbbreviations({ pieces }: Prose, known: ReadonlySet<number>): Piece[] {
  const candidates = [...pieces.keys()].filter((place) => isUnknown(pieces[place]) && !known.has(place));
  if (candidates.length === 0 || isShouted(pieces, candidates.length)) return [];
  const asNames = new Set(pieces.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).map(({ lower }) => lower));
  return candidates.flatMap((place) => {
    const piece = pieces[place];
    const besides = [place - 1, place + 1].some((other) => !known.has(other) && isShouting(pieces[other], piece));
    return !piece || besides || isName(pieces, place, asNames) ? [] : [piece];
  });
}

function isUnknown(piece: Piece | undefined): boolean {
  if (!piece || !begins.test(piece.text)) return false;
  const text = bareAbbreviation(piece.text);
  return capitals.test(text) && !roman.test(text) && !everybodyKnows.has(text) && !commonWords.has(text.toLowerCase());
}

function isShouted(pieces: readonly Piece[], candidates: number): boolean {
  const words = pieces.filter(({ text }) => /\p{L}/u.test(text)).length;
  return candidates >= shouted.words && candidates > words * shouted.share;
}

/** A neighbour that is written in capitals too, abbreviations that everybody knows aside: "LEAH SMITH", "MUST RING". */
function isShouting(other: Piece | undefined, piece: Piece | undefined): boolean {
  if (!other || !piece || Math.max(piece.from - other.to, other.from - piece.to) > 1) return false;
  return /^[A-Z]{2,}$/.test(other.text) && !everybodyKnows.has(other.text);
}

/** Named elsewhere in small letters, or after a title or a given name: "Mrs KHAN", "Leah SMITH". */
function isName(pieces: readonly Piece[], place: number, asNames: ReadonlySet<string>): boolean {
  const piece = pieces[place];
  const before = pieces[place - 1];
  if (!piece || asNames.has(piece.lower)) return true;
  if (!before || piece.from - before.to > 2) return false;
  const afterName = /^\p{Lu}\p{Ll}+$/u.test(before.text) && !commonWords.has(before.lower);
  return title.test(before.lower) || (afterName && canBeSpoken(piece.lower));
}

function canBeSpoken(word: string): boolean {
  return word.length >= 4 && /[aeiouy]/.test(word) && !/[^aeiouy]{4}/.test(word);
}
