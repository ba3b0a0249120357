import { wordSet } from '../text/lexicon/word-set.js';
import type { Word } from '../text/word.js';
import { isNumber, isSmall, isTime, isWide } from './content.js';
import { within } from './evidence.js';
import { agencies } from './lexicon/people.js';
import { qualities, wishes } from './lexicon/vague-things.js';
import type { Signs } from './reading.js';
import type { ScopedClause } from './scope.js';

const breaks = wordSet(
  're regarding concerning towards to for with about at in on from by of and within around across between under during without while as so that when if before after until into then &',
);
/** What somebody or something is to become: "get fit", "the flat ready". */
const conditions = wordSet('ready sorted organised organized fit well tidy clean happy better');
/** Work that says nothing of its kind. */
export const anyWork =
  /^(?:appointments|meetings|visits|courses|assessments|referrals|reports|appts|applications|forms|letters)$/;

/** Whether a light verb's object can be seen: its first phrase of things, whose last word is none of the wide ones and which has no wish in it. */
export function objectIsConcrete(reading: Signs, { words, isPerson }: ScopedClause, verb: number): boolean {
  const phrase: Word[] = [];
  for (const [index, word] of words.slice(0, verb + 12).entries()) {
    if (index <= verb) continue;
    if (phrase.length > 0 && (breaks.has(word.lower) || isBreak(reading.text, words[index - 1], word))) break;
    if (!isPerson[index] && isOfThing(reading, word)) phrase.push(word);
  }
  const isCounted = words.slice(verb + 1, verb + 4).some(isNumber);
  if (!isCounted && phrase.some(({ from }) => within(reading.phrases, from))) return false;
  return isConcrete(phrase, words);
}

function isOfThing(reading: Signs, word: Word): boolean {
  if (agencies.has(word.lower) || qualities.has(word.lower)) return false;
  return !isSmall(word) && !isNumber(word) && !isTime(reading, word);
}

/** A phrase of things: its last word is wide no more than its first, it is not only something done, and no wish is in or after it. */
function isConcrete(phrase: readonly Word[], words: readonly Word[]): boolean {
  const [first, head] = [phrase[0], phrase.at(-1)];
  if (!first || !head || isWide(head) || conditions.has(head.lower) || (first === head && anyWork.test(head.lower)))
    return false;
  if (/(?:ed|ing)$/.test(head.lower) && (isWide(first) || /^(?:going|doing|being|moved|done)$/.test(head.lower)))
    return false;
  const after = words.filter(({ from }) => from > head.from).slice(0, 2);
  return ![...phrase, ...after].some((word) => wishes.has(word.lower));
}

function isBreak(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && text.slice(before.to, Math.min(word.from, before.to + 6)).includes(',');
}
