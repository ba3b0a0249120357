import { wordSet } from '../text/lexicon/word-set.js';
import type { Word } from '../text/word.js';
import { isPersonWord } from './person-word.js';

const beforeVerb = wordSet(
  `to will 'll shall should can could may might must gonna and or then not please always also never & just only he she who they
  we i you don't won't it help`,
);
const beforeNoun = wordSet(
  'the a an of for his her their our my your this that with on in at no any some each every about from',
);

/** Whether a word stands where a verb stands: after "to", "will", "and", a person or a comma, at the start, or as "booked" anywhere. */
export function isVerbPlace(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word) return false;
  if (!before || /[,:;(/]/.test(text.slice(before.to, Math.min(word.from, before.to + 6)))) return true;
  if (beforeVerb.has(before.lower) || /'ll$/.test(before.lower)) return true;
  if (/(?:ed|ten|ven|ken|nt)$/.test(word.lower)) return !['a', 'an'].includes(before.lower);
  if (word.lower.endsWith('ing')) return !beforeNoun.has(before.lower);
  return !beforeNoun.has(before.lower) && isPersonWord(before);
}
