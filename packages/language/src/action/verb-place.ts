import { wordSet } from '../text/lexicon/word-set.js';
import type { Word } from '../text/word.js';
import { isPersonWord } from './person-word.js';

const beforeVerb = wordSet(
  `to 2 will 'll shall should can could may might must gonna and or then not please always also never & just only he she who they
  we i you don't won't it maybe perhaps possibly help needs need i'll he'll she'll they'll we'll ill im gonna wont self let lets let's`,
);
const beforeNoun = wordSet(
  'the a an of for his her their our my your this that with on in at no any some each every about from',
);
const beforeDoing = wordSet(
  "by and or & start starts started stop stops keep keeps is are be try tries i'm was then consider considering continue begin",
);
const clauseVerb = /^(?:will|is|are|has|have|stays?|goes|can|must|should|was|were|needs?)$/;

/** Whether a word stands where a verb stands: after "to", "will", "and", a person or a comma, at the start, or as "booked" anywhere. */
export function isVerbPlace(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word) return false;
  if (!before) return !isSubject(words);
  if (/[,:;(/]/.test(text.slice(before.to, Math.min(word.from, before.to + 6)))) return true;
  if (/[aeiouy][a-z]*ing$/.test(word.lower)) return beforeDoing.has(before.lower) || isPersonWord(before);
  if (beforeVerb.has(before.lower)) return true;
  if (/(?:ed|ten|ven|ken|nt|id|ht|made|done|read|met|put|set)$/.test(word.lower))
    return !['a', 'an'].includes(before.lower);
  return !beforeNoun.has(before.lower) && isPersonWord(before);
}

/** A first word before "will", "is" or "to be" is what the clause is about: "Report to be sent", "Phone stays downstairs". */
function isSubject(words: readonly Word[]): boolean {
  const isToBe = [1, 2, 3, 4].some((at) => words[at]?.lower === 'to' && words[at + 1]?.lower === 'be');
  return isToBe || clauseVerb.test(words[1]?.lower ?? '');
}
