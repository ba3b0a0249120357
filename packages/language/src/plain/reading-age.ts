import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { commonWords } from '../text/lexicon/common-words.js';
import type { Sentence } from '../text/sentence.js';

/** Fewer words than this say nothing of how hard a text is. */
const fewest = 30;
/** A long text is no harder further on: syllables are counted to here. */
const most = 1000;
/** Children of the first grade, in whose years the formula counts, are six years old. */
const ageOfGrade = 5;
/** Nobody reads any younger. */
const youngest = 5;

/** Years of age at which sentences are read with ease, by the formula of Flesch and Kincaid; 0 where they are too short to say. */
export function readingAgeOf(sentences: readonly Sentence[]): number {
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) < fewest) return 0;
  const words = sentences.flatMap((sentence) => sentence.words);
  const counted = words.slice(0, most);
  const syllables = counted.reduce((sum, { lower }) => sum + syllablesOf(lower), 0);
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: (syllables * words.length) / counted.length,
  });
  return Math.max(youngest, Math.round((grade + ageOfGrade) * 10) / 10);
}

/** Syllables of the words of our own lexicon, counted once; the words of texts are not kept. */
const ofCommonWords = new Map<string, number>();

function syllablesOf(word: string): number {
  if (!commonWords.has(word)) return Math.max(1, syllable(word));
  let count = ofCommonWords.get(word);
  if (count === undefined) ofCommonWords.set(word, (count = syllable(word)));
  return count;
}
