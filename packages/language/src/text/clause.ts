import type { TextSpan } from '@kinform/engine';
import { sentencesOf } from './sentence.js';
import type { Word } from './word.js';

/** A part of a sentence between stops, semicolons, colons, dashes and brackets: a note's "HV Claire" apart from its deed. */
export interface Clause extends TextSpan {
  words: Word[];
  /** Number of its sentence in the text. */
  sentence: number;
}

/** A clause of more words than this is cut: nobody writes one, and the work on it stays small. */
const most = 80;
const border = /[;:()[\]•|–—→]|\s-{1,2}\s?|\s\/\s|^\s*[-*]\s|-\s/;

function isBorder(text: string, before: Word, word: Word): boolean {
  if (word.from === before.to + 1 && text.charAt(before.to) === ' ') return false;
  const gap = text.slice(before.to, Math.min(word.from, before.to + 12));
  return border.test(gap) && !(gap === ':' && /^\d/.test(word.text));
}

/** Clauses in order; words keep their positions in the whole text. */
export function clausesOf(text: string): Clause[] {
  return sentencesOf(text).flatMap(({ words }, sentence) => {
    const groups: Word[][] = [];
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (!before || isBorder(text, before, word) || groups.at(-1)?.length === most) groups.push([]);
      groups.at(-1)?.push(word);
    });
    return groups.map((group) => ({ words: group, sentence, from: group[0]?.from ?? 0, to: group.at(-1)?.to ?? 0 }));
  });
}
