import { commonWords } from '../text/lexicon/common-words.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { hasCapital } from '../text/word.js';
import { plainDeeds, lightVerbs, showingDeeds, showingThings } from './lexicon/deeds.js';
import { firstNames } from './lexicon/first-names.js';
import { agencies, familyTies, posts, titles } from './lexicon/people.js';
import { vagueThings } from './lexicon/vague-things.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';

const otherCapitals = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december mon tue tues wed weds thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec easter
  christmas xmas eid ramadan diwali uk english british ks year reception action owner lead who outcome goal plan parent
  breakfast pupil student client child homework uniform no key stage triple freedom incredible years`,
);
const wordsOfWork = new Set([
  ...vagueVerbs,
  ...plainDeeds,
  ...lightVerbs,
  ...showingDeeds,
  ...showingThings,
  ...vagueThings,
]);
const nounEnding =
  /(?:tion|tions|ment|ments|ance|ence|ing|ity|ness|ship|als?|ures?|ists?|ies|ful|ers|ors|[a-z]{5}ly|ies|ions|ices|ages?|[a-z]{4}[^s']s)$/;

/** Whether a word with a capital letter is none that English, the lexicons or the calendar know: a name, most likely. */
export function isUnknownCapital(word: Word): boolean {
  if (!hasCapital(word) || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word.text) || /^\p{Lu}{2,}s?$/u.test(word.text))
    return false;
  const { lower } = word;
  if (lower.endsWith("'s") || commonWords.has(lower) || otherCapitals.has(lower) || agencies.has(lower)) return false;
  return !hasForm(wordsOfWork, lower);
}

/** Whether an unknown word with a capital at a clause's start may be a name and not a noun of work ("Attendance", "Referral"). */
export function isNameLike(word: Word): boolean {
  return isUnknownCapital(word) && !nounEnding.test(word.lower);
}

/** Whether a word by itself is of a person: a tie of family, a known first name, a post or a title. */
export function isPersonWord({ lower, text }: Word): boolean {
  if (familyTies.has(lower) || firstNames.has(lower) || posts.has(lower)) return true;
  return titles.has(lower) || isNameLike({ text, lower, from: 0, to: 0 });
}
