import type { GlossaryEntry, Judged, PlainJudgement } from '@kinform/engine';
import { cannotJudge } from '../text/cannot-judge.js';
import { sentencesOf, type Sentence } from '../text/sentence.js';
import { blamingIn } from './blaming/blaming-in.js';
import { jargonIn } from './jargon/jargon-in.js';
import { quotationsOf } from './quotations.js';
import { readingAgeOf } from './reading-age.js';
import { piecesOf } from './terms/pieces.js';

/**
 * Judges how easily a family reads a text (BO checklist 8, l.320; SH Std 5, l.348): reading age, the longest sentence,
 * jargon and abbreviations by a glossary, words that blame. What people said, in quotation marks, is theirs to word.
 */
export function judgePlain(text: string, glossary: readonly GlossaryEntry[]): Judged<PlainJudgement> {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  const because = cannotJudge(text, words);
  if (because) return { judged: false, because };
  const prose = { text, pieces: piecesOf(words), quotations: quotationsOf(text) };
  return {
    judged: true,
    readingAge: readingAgeOf(sentences),
    longestSentence: longestOf(sentences),
    jargon: jargonIn(prose, glossary),
    blaming: blamingIn(prose),
  };
}

function longestOf(sentences: readonly Sentence[]): PlainJudgement['longestSentence'] {
  let longest = { from: 0, to: 0, words: 0 };
  for (const { from, to, words } of sentences) {
    if (words.length > longest.words) longest = { from, to, words: words.length };
  }
  return longest;
}
