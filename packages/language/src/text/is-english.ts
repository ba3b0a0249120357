import { commonWords } from './lexicon/common-words.js';
import { everydayWords } from './lexicon/everyday-words.js';
import { foreignWords } from './lexicon/foreign-words.js';
import { hasForm } from './word-forms.js';
import type { Word } from './word.js';
import { hasCapital } from './word.js';

const plainLetters = /^[a-z][a-z'-]*$/;
/** Fewer words than this say too little of a language: they have the benefit of the doubt. */
const fewest = 4;
/** A long text is read to here only: a language shows early. */
const most = 400;
const englishEnding =
  /(?:ing|ings|ed|ly|ness|ful|ment|ments|tion|tions|ties|ive|ous|ance|'s|n't|'ll|'ve|'re|ship|hood|able)$/;
/** Letters with marks, doubled vowels and Welsh contractions ("i'r", "mae'n") that English words do not have. */
const foreignSpelling = /[^\p{ASCII}]|aa|uu|ii|[aeiouwy]'[rnui]$/u;

/**
 * Whether words are English: in Latin letters for the most part, and with at least as many common English words as
 * common words of other languages; of four words or more two in five are everyday English. Names (capital letters, unknown word) count neither way.
 */
export function isEnglish(words: readonly Word[]): boolean {
  const letters = words.slice(0, most).filter(hasLetter);
  const latin = letters.filter(isLatin).length;
  if (latin * 2 < letters.length) return false;
  const { english, everyday, foreign, known } = countOf(letters);
  if (known >= fewest && everyday * 5 < known * 2) return false;
  if (english + foreign < 2 && known < fewest) return true;
  if (foreign > english && foreign > 1) return false;
  return known < 6 || english * 8 >= known;
}

/** Whether a word is not of figures alone. */
export function hasLetter({ lower }: Word): boolean {
  return plainLetters.test(lower) || /\p{L}/u.test(lower);
}

function isLatin({ lower }: Word): boolean {
  return plainLetters.test(lower) || /^[\p{Script=Latin}\p{M}\p{N}'-]+$/u.test(lower);
}

/** Words by what they are; `everyday` counts the English ones in any form, `known` all that are no names. */
interface Counts {
  english: number;
  everyday: number;
  foreign: number;
  known: number;
}

function countOf(words: readonly Word[]): Counts {
  let [english, everyday, foreign, known] = [0, 0, 0, 0];
  for (const word of words) {
    const isEnglishWord = commonWords.has(word.lower) || englishEnding.test(word.lower);
    const isForeignWord = !isEnglishWord && foreignWords.has(word.lower);
    const isName = !isEnglishWord && !isForeignWord && hasCapital(word);
    if (isName) continue;
    known += 1;
    if (isEnglishWord || isEveryday(word.lower)) everyday += 1;
    if (isEnglishWord) english += 1;
    else if (isForeignWord || foreignSpelling.test(word.lower)) foreign += 1;
  }
  return { english, everyday, foreign, known };
}

function isEveryday(lower: string): boolean {
  return hasForm(commonWords, lower) || hasForm(everydayWords, lower);
}
