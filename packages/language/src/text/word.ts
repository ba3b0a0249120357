import { matchesOf } from './matches.js';

/** A word or a number of a text, as it stands and in small letters with straight apostrophes; UTF-16 units, `to` not included. */
export interface Word {
  text: string;
  lower: string;
  from: number;
  to: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’‘\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

/** Whether a word begins with a capital letter, of any script. */
export function hasCapital({ text }: Pick<Word, 'text'>): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(text);
}

/** Words and numbers in order; hyphens and apostrophes within a word belong to it ("half-term", "Leo's"), signs such as % and £ do not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of matchesOf(wordPattern, text)) {
    words.push({
      text: found[0],
      lower: straight(found[0].toLowerCase()),
      from: found.index,
      to: found.index + found[0].length,
    });
  }
  return words;
}

function straight(lower: string): string {
  return /[’‘‐‑]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-') : lower;
}
