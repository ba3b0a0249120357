import type { TextSpan } from '@kinform/engine';
import { matchesOf } from './matches.js';
import type { Word } from './word.js';
import { wordsOf } from './word.js';

/** A sentence as it stands in its text, without the space around it, and its words with positions in the whole text. */
export interface Sentence extends TextSpan {
  text: string;
  words: Word[];
}

/** A full stop after one of these ends no sentence. */
const shortened = new Set(
  'mr mrs ms dr prof rev st rd ave approx appt appts no nos tel ext e.g i.e a.m p.m eg ie vs'.split(' '),
);
const ending = /[.!?…]+["'”’)\]]*(?=\s|$)|[\r\n\u2028\u2029]+/gu;

/** Sentences in order: they end at a full stop, question or exclamation mark before a space, and at a line's end. Parts without a word are left out. */
export function sentencesOf(text: string): Sentence[] {
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const to of [...sentenceEnds(text), text.length]) {
    const within: Word[] = [];
    for (let word = words[next]; word && word.from < to; word = words[++next]) within.push(word);
    if (within.length > 0) sentences.push(trimmed(text, from, to, within));
    from = to;
  }
  return sentences;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const found of matchesOf(ending, text)) {
    const before = text.slice(Math.max(0, found.index - 8), found.index).toLowerCase();
    const last = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
    if (found[0] === '.' && (shortened.has(last) || /^\p{L}$/u.test(last))) continue;
    ends.push(found.index + found[0].length);
  }
  return ends;
}

function trimmed(text: string, from: number, to: number, words: Word[]): Sentence {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const inner = part.trim();
  return { text: inner, from: start, to: start + inner.length, words };
}
