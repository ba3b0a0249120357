import { wordSet } from '../text/lexicon/word-set.js';
import { basesOf, hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { isContent, isSmall } from './content.js';
import { isKnownVerb } from './known-verb.js';
import { objectIsConcrete } from './object.js';
import type { Signs } from './reading.js';
import type { ScopedClause } from './scope.js';

/** Whether a light verb is a deed: with a concrete object after it, or, where it is done ("sessions completed"), before it. */
export function isLightDeed(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words, isPerson } = scope;
  const lower = words[index]?.lower ?? '';
  if (/^(?:has|have|had)$/.test(lower) && isAfterHave(words[index + 1]?.lower ?? '')) return false;
  if (objectIsConcrete(reading, scope, index) || seesPost(scope, index)) return true;
  return basesOf(lower).length > 1 && !/(?:ing|s)$/.test(lower) && thingBefore(reading, words, index, isPerson);
}

const seeing = wordSet('see take bring visit consult');

/** "Sees her GP", "take Kian to the dentist", "bring Isla": whom one goes to says what for, and whom one brings is there or not. */
function seesPost({ words, people }: ScopedClause, index: number): boolean {
  const verb = words[index]?.lower ?? '';
  const near = people.filter(({ first }) => first > index && first < index + 5);
  if (hasForm(bringing, verb) && near.some(({ first }) => first === index + 1)) return true;
  return hasForm(seeing, verb) && near.some(({ end }) => goTo.has(words[end - 1]?.lower ?? ''));
}

const bringing = wordSet('bring take drop pick');
const goTo = wordSet(
  'gp dentist doctor optician optometrist midwife paediatrician psychiatrist physio physiotherapist consultant solicitor orthodontist pharmacist therapist counsellor',
);

/** "Has been", "have to", "has lost", "have made": "have" is no deed of its own. */
function isAfterHave(next: string): boolean {
  if (next === 'been' || next === 'to' || next.endsWith('ed')) return true;
  return isKnownVerb(next) && basesOf(next).length > 1 && !/(?:ing|s)$/.test(next);
}

/** Whether the nearest word before that is no small word and no person is a thing: "sessions completed", not "support offered". */
function thingBefore(reading: Signs, words: readonly Word[], index: number, isPerson: readonly boolean[]): boolean {
  const nearest = words.map((word, at) => at < index && !isPerson[at] && !isSmall(word)).lastIndexOf(true);
  const thing = words[nearest];
  return thing !== undefined && isContent(reading, thing);
}
