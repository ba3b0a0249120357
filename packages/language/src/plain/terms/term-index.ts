import type { GlossaryEntry, TextSpan } from '@kinform/engine';
import { wordsOf } from '../../text/word.js';
import { piecesOf, type Piece } from './pieces.js';

/** An entry with the pieces that its term is made of. */
interface Term {
  entry: GlossaryEntry;
  pieces: string[];
}

/** A term where it stands in a text; `first` and `last` are places among the pieces. */
export interface FoundTerm extends TextSpan {
  entry: GlossaryEntry;
  first: number;
  last: number;
}

/** Terms by what finds them. */
export interface TermIndex {
  /** Abbreviations, as they are written. */
  abbreviations: Map<string, GlossaryEntry>;
  /** Words and phrases by their first piece in small letters, those with most pieces first. */
  phrases: Map<string, Term[]>;
}

const indexes = new WeakMap<readonly GlossaryEntry[], TermIndex>();

/** Gives the forms in which a word is looked for. */
export type Forms = (word: string) => string[];

/** The index of a list of entries, made when the list is first used; `forms` are those of the last word of each. */
export function indexOf(entries: readonly GlossaryEntry[], forms: Forms): TermIndex {
  let index = indexes.get(entries);
  if (!index) indexes.set(entries, (index = makeIndex(entries, forms)));
  return index;
}

function makeIndex(entries: readonly GlossaryEntry[], forms: Forms): TermIndex {
  const index: TermIndex = { abbreviations: new Map(), phrases: new Map() };
  for (const entry of entries) {
    const pieces = piecesOf(wordsOf(entry.term));
    const [only] = pieces;
    if (only && pieces.length === 1 && isAbbreviation(only.text)) index.abbreviations.set(only.text, entry);
    else if (only) addPhrase(index.phrases, entry, pieces, forms);
  }
  for (const terms of index.phrases.values()) terms.sort((one, other) => other.pieces.length - one.pieces.length);
  return index;
}

function addPhrase(phrases: TermIndex['phrases'], entry: GlossaryEntry, pieces: readonly Piece[], forms: Forms): void {
  const words = pieces.map(({ lower }) => lower);
  for (const form of forms(words.pop() ?? '')) {
    const term = { entry, pieces: [...words, form] };
    const first = term.pieces[0] ?? '';
    const known = phrases.get(first);
    if (known) known.push(term);
    else phrases.set(first, [term]);
  }
}

/** Two capital letters make an abbreviation: "CAMHS", "SENCo". */
function isAbbreviation(term: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(term);
}

/** An abbreviation without the ending of a plural or a possessive: "EHCPs", "SENCO's". */
export function bareAbbreviation(text: string): string {
  return text.replace(/(?:'s|s'|s)$/, '');
}

/** Every term of an index in a text, from left to right; of terms that begin at the same word the longest. */
export function termsIn(pieces: readonly Piece[], index: TermIndex): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    const term = termAt(pieces, first, index);
    if (!term) continue;
    found.push(term);
    first = term.last;
  }
  return found;
}

function termAt(pieces: readonly Piece[], first: number, { abbreviations, phrases }: TermIndex): FoundTerm | undefined {
  const piece = pieces[first];
  if (!piece) return undefined;
  const phrase = phrases.get(piece.lower)?.find((term) => stands(term, pieces, first));
  const entry = phrase?.entry ?? (piece.text === piece.lower ? undefined : abbreviated(piece, abbreviations));
  if (!entry) return undefined;
  const last = first + (phrase?.pieces.length ?? 1) - 1;
  return { entry, first, last, from: piece.from, to: (pieces[last] ?? piece).to };
}

/** The entry of an abbreviation, as one or as several. */
function abbreviated({ text }: Piece, abbreviations: TermIndex['abbreviations']): GlossaryEntry | undefined {
  return abbreviations.get(text) ?? abbreviations.get(bareAbbreviation(text));
}

/** Its pieces stand one after the other, with no more than a space, a hyphen or a stroke between them. */
function stands(term: Term, pieces: readonly Piece[], first: number): boolean {
  return term.pieces.every((wanted, place) => {
    const piece = pieces[first + place];
    const before = pieces[first + place - 1];
    if (!piece || piece.lower !== wanted) return false;
    return place === 0 || !before || piece.from - before.to <= 1;
  });
}
