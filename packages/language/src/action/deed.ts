import { wordSet } from '../text/lexicon/word-set.js';
import { basesOf, hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { isContent, isSmall, isWide, small } from './content.js';
import { states } from './lexicon/doing.js';
import { lightVerbs, plainDeeds, showingDeeds, showingThings } from './lexicon/deeds.js';
import { agencies } from './lexicon/people.js';
import { vagueThings, wishes } from './lexicon/vague-things.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';
import { isLightDeed } from './light-deed.js';
import { isNamedWork, isOpenContact } from './named-work.js';
import { objectIsConcrete } from './object.js';
import type { Signs } from './reading.js';
import type { ScopedClause } from './scope.js';
import { isVerbPlace } from './verb-place.js';

const noDeeds = [small, agencies, states];
const clearDeeds = new Set([...showingDeeds, ...plainDeeds]);

/** Deeds that are whole without an object: "Dad to cook on Sundays". */
const wholeDeeds = wordSet('cook babysit hoover vacuum swim cycle breastfeed bake shower garden');

/** Whether a word of a clause is a deed that could be watched, with its object, or a named piece of work. */
export function isDeedAt(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words } = scope;
  const word = words[index];
  if (!word || isExcluded(scope, index)) return false;
  if (showingThings.has(word.lower)) return isNamedWork(reading, scope, index);
  if (!isVerbPlace(reading.text, words, index) || isOpenContact(reading, scope, index)) return false;
  if (isDoneToWide(scope, index)) return false;
  if (hasForm(lightVerbs, word.lower)) return isLightDeed(reading, scope, index);
  return !isState(words, index) && isPlainDeed(reading, scope, index);
}

/** A deed of the lists beside a thing, or a verb that no list knows with its object. */
function isPlainDeed(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words } = scope;
  const lower = words[index]?.lower ?? '';
  if (hasForm(clearDeeds, lower)) return hasForm(wholeDeeds, lower) || hasContent(reading, words, index);
  if (!isUnlistedDeed(scope, index)) return false;
  return words[index - 1]?.lower === 'be' ? hasContent(reading, words, index) : objectIsConcrete(reading, scope, index);
}

/** "To be clean and tidy", "to be appropriately fed": a quality, and what is joined to it. */
function isState(words: readonly Word[], index: number): boolean {
  const near = (step: number): string => words[index + step]?.lower ?? '';
  const joined = near(-1) === 'and' ? 2 : 0;
  const isGraded = /^(?:well|[a-z]{4,}ly)$/.test(near(-1 - joined)) && !/^[a-z]{3,}kly|^daily/.test(near(-1 - joined));
  if (near(-1 - joined - Number(isGraded)) !== 'be') return false;
  return isGraded || !/(?:ed|en|t|wn|id|ne|de|ld|ng|nd|ft)$/.test(near(-joined));
}

/** Not free of a vague verb, of a person's name, or a wide thing ("issues") unless after "to" ("to issue"). */
function isExcluded({ words, free, isPerson }: ScopedClause, index: number): boolean {
  if (!free[index] || isPerson[index] === true) return true;
  return vagueThings.has(words[index]?.lower ?? '') && !/^(?:to|will)$/.test(words[index - 1]?.lower ?? '');
}

/** "Friendships to be watched", "things sorted": done to what nobody can see, and by nobody. */
function isDoneToWide({ words, isPerson }: ScopedClause, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (index === 0 || /(?:ing|s)$/.test(lower) || basesOf(lower).length < 2) return false;
  const before = words.slice(0, index).filter((word, at) => !isPerson[at] && !isSmall(word));
  return before.length > 0 && before.length < 3 && before.every(isWide);
}

/** A verb that no list knows, where only a verb can stand: "Dad to bleed the radiators", "to be matched". */
function isUnlistedDeed({ words, isPerson, vague }: ScopedClause, index: number): boolean {
  const [lower, before] = [words[index]?.lower ?? '', words[index - 1]?.lower ?? ''];
  const isVerb =
    before === 'be' ? /^[a-z]+ed$/.test(lower) : (before === 'to' || before === 'will') && isPerson[index - 2] === true;
  return isVerb && !vague.has(index) && !noDeeds.some((set) => set.has(lower)) && !hasForm(vagueVerbs, lower);
}

/** Whether things, not people's small words or times, stand beside a verb. */
function hasContent(reading: Signs, words: readonly Word[], verb: number): boolean {
  if (wishes.has(words[verb + 1]?.lower ?? '')) return false;
  return words.some((word, index) => index !== verb && isContent(reading, word));
}
