import { wordSet } from '../text/lexicon/word-set.js';
import { numberOf } from '../text/number-words.js';
import type { Word } from '../text/word.js';
import { isAbstract } from './lexicon/abstract-words.js';
import { showingThings } from './lexicon/deeds.js';
import { vagueThings, wishes } from './lexicon/vague-things.js';
import { within } from './evidence.js';
import type { Signs } from './reading.js';

/** Words that are no things. */
export const small = wordSet(
  `the a an of to and or in on at for with by from as is are be been was were will shall should would can could may might must
  his her their our my your its it he she they we i you me him them us this that these those not no so then also any some all
  both each every other own same than into out up down off over about after before during until when where who what how if
  very too lots lot plenty range kind kinds sort sorts type types variety piece pieces bit couple just still again there here please has have had do does did got get up to & re via per through prob probs whatever pls please plz thanks`,
);

/** Whether a word is a thing: no small word, wish, wide thing or time. */
export function isContent(reading: Signs, word: Word): boolean {
  return !isSmall(word) && !isWide(word) && !wishes.has(word.lower) && !isTime(reading, word);
}

/** Whether a word is of a day or of how often. */
export function isTime({ times }: Signs, { from }: Word): boolean {
  return within(times.ends, from) || within(times.frequencies, from);
}

/** Whether a thing is too wide to be seen: a kind of help, a state, a quality. */
export function isWide({ lower }: Word): boolean {
  return vagueThings.has(lower) || (isAbstract(lower) && !showingThings.has(lower));
}

/** Whether a word is a number, in figures or not. */
export function isNumber({ lower }: Word): boolean {
  return numberOf(lower) !== undefined;
}

/** Whether a word is a small one, an adverb ("periodically") or a "don't": no thing. */
export function isSmall({ lower }: Word): boolean {
  return small.has(lower) || (lower.endsWith('ly') && lower.length > 5) || lower.endsWith("n't");
}
