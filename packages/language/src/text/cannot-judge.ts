import { hasLetter, isEnglish } from './is-english.js';
import type { Word } from './word.js';
import { wordsOf } from './word.js';

/** Why prose cannot be judged: nothing there, no word in it, or not in English; undefined where it can be. */
export function cannotJudge(
  text: string,
  words: readonly Word[] = wordsOf(text),
): 'empty' | 'noWords' | 'notEnglish' | undefined {
  if (text.trim() === '') return 'empty';
  if (!words.some(hasLetter)) return 'noWords';
  return isEnglish(words) ? undefined : 'notEnglish';
}
