import type { Judged, Verdict } from '@kinform/engine';
import { commonWords } from '../text/lexicon/common-words.js';
import { wordSet } from '../text/lexicon/word-set.js';
import type { Word } from '../text/word.js';
import { wordsOf } from '../text/word.js';
import { firstNames, wordNames } from './lexicon/first-names.js';
import { agencies, familyTies, organisations, postWords, posts, titles } from './lexicon/people.js';

const nobody =
  /^(?:tb[cad]|n\.?\/?a|none|unknown|not (?:yet )?(?:known|decided|allocated|agreed|applicable)|to be \w+|nobody|no ?one|no ?body|vacant|awaiting.*|unallocated|pending|\?+|x+|someone|somebody|anyone|anybody|whoever.*|any .*|a .*|an .*)$/;
const everybody = wordSet(
  'all everyone everybody family professionals agencies parties we us they them everyone team staff workers teachers services household both',
);
const many = /\b(?:agencies|professionals|everyone|everybody|all)\b/;
const longest = 300;
type Reason = 'person' | 'postOnly' | 'agency' | 'several' | 'nobodyYet';

/**
 * Whether a name is a person's: a name of any culture, a tie of family, or a post with a name. A post alone, an agency, a
 * team, everybody and "to be confirmed" are not. Names are judged in any script.
 */
export function judgeOwner(name: string): Judged<{ person: Verdict }> {
  const text = name.slice(0, longest).trim();
  if (text === '') return { judged: false, because: 'empty' };
  const from = name.indexOf(text);
  const reason = nobody.test(text.toLowerCase()) ? 'nobodyYet' : reasonOf(text);
  if (!reason) return { judged: false, because: 'noWords' };
  const evidence = [{ reason, from, to: from + text.length }];
  return { judged: true, person: { holds: reason === 'person', evidence } };
}

/** What the parts of a name between commas, brackets and dashes come to: one part that names a person is enough. */
function reasonOf(text: string): Reason | undefined {
  const parts = text
    .split(/[,;:()[\]/|–—&+]|\s-\s|\s(?:at|from|and|of the)\s/iu)
    .map((part) => wordsOf(part).filter(isLetters));
  const reasons = parts.filter((words) => words.length > 0).map(reasonOfPart);
  if (many.test(text.toLowerCase())) return 'several';
  return (['person', 'several', 'postOnly', 'agency', 'nobodyYet'] as const).find((reason) => reasons.includes(reason));
}

function isLetters({ text }: Word): boolean {
  return /\p{L}/u.test(text);
}

function reasonOfPart(words: readonly Word[]): Reason {
  const isOrganisation = words.some(({ lower }) => agencies.has(lower) || organisations.has(lower));
  const last = words.at(-1)?.lower ?? '';
  if (words.some(({ lower }) => everybody.has(lower)) && !posts.has(last)) return 'several';
  if (isOrganisation && !posts.has(last)) return words.some(isTitle) ? 'person' : 'agency';
  if (words.some(isName)) return 'person';
  if (words.some(({ lower }) => posts.has(lower))) return 'postOnly';
  if (words.some(({ text }) => /^\p{Lu}{2,6}$/u.test(text))) return 'agency';
  return 'nobodyYet';
}

function isTitle({ lower }: Word): boolean {
  return titles.has(lower) && !posts.has(lower);
}

/** A tie of family, a known first name, or a word that no list of English knows and that is no abbreviation. */
function isName({ lower, text }: Word): boolean {
  if (familyTies.has(lower) || firstNames.has(lower) || (titles.has(lower) && !posts.has(lower))) return true;
  if (wordNames.has(lower)) return true;
  const isKnown = commonWords.has(lower) || postWords.has(lower) || posts.has(lower) || agencies.has(lower);
  return !isKnown && !/^\p{Lu}{2,6}$/u.test(text) && !/(?:tion|ment|ing|ance|ist|ology|istry)$/.test(lower);
}
