import { wordSet } from '../text/lexicon/word-set.js';
import { basesOf } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { isKnownVerb } from './known-verb.js';
import { modals, states, stateVerbs } from './lexicon/doing.js';
import { vagueThings } from './lexicon/vague-things.js';
import type { PersonPhrase } from './people-in.js';

const noVerb = wordSet('is was his this its as us lunches yes plus across always sometimes less unless');
const manyPeople = /^(?:parents|carers|mums|dads|grandparents)$/;
const between =
  /^(?:also|then|always|both|not|to|have|all|each|only|just|still|going|now|self|please|agreed|gonna|have|has|been)$/;

/**
 * Whether a person does what follows: "to ring", "will ring", "rings", "cutting down", "is booking"; not what is done to
 * them ("to be seen") or hoped of them ("to feel safer", "to be able to talk").
 */
export function activeAt(words: readonly Word[], at: number, person: PersonPhrase): boolean {
  const verb = words[at]?.lower ?? '';
  if (verb === '' || (stateVerbs.has(verb) && !wantsToDo(words, at, person))) return false;
  if (person.kind === 'writer') return words[person.first]?.lower !== 'me' || modals.has(verb);
  if (modals.has(verb)) return followsDeed(words, at + 1, verb);
  if (vagueThings.has(verb)) return false;
  return agrees(words, at, person);
}

/** "I want to go to maths": the writer's own deed, not "I want to feel better". */
function wantsToDo(words: readonly Word[], at: number, { kind }: PersonPhrase): boolean {
  const deed = words[at + 2]?.lower ?? '';
  return kind === 'writer' && words[at + 1]?.lower === 'to' && isKnownVerb(deed) && !stateVerbs.has(deed);
}

function agrees(words: readonly Word[], at: number, { kind, first, end }: PersonPhrase): boolean {
  const verb = words[at]?.lower ?? '';
  const isKnown = isKnownVerb(verb);
  if (verb.endsWith('ing')) return kind !== 'perhaps' || isKnown;
  if (/[^s']s$/.test(verb)) return (kind !== 'perhaps' || isKnown) && !isPlural(verb, words[end - 1]);
  if (!isKnown || verb.endsWith('ed')) return false;
  return kind === 'tie' || (kind === 'name' && at > first);
}

function isPlural(verb: string, person: Word | undefined): boolean {
  return noVerb.has(verb) || manyPeople.test(person?.lower ?? '');
}

function followsDeed(words: readonly Word[], at: number, modal: string): boolean {
  const next = words.findIndex((word, index) => index >= at && !between.test(word.lower));
  const verb = words[next]?.lower ?? '';
  if (verb === '' || stateVerbs.has(verb)) return false;
  if (isAuxiliary(modal, words[at]?.lower)) return verb.endsWith('ing');
  return verb !== 'be' || isOwnDoing(words[next + 1]?.lower ?? '', modal);
}

/** "is booking", "has been told": only the form in -ing is the person's own doing; "is to book", "has a slot" are. */
function isAuxiliary(modal: string, next: string | undefined): boolean {
  if (/^needs?$/.test(modal)) return next !== 'to';
  return /^(?:is|are)$/.test(modal) ? next !== 'to' : /^(?:has|have)$/.test(modal) && next === 'been';
}

/** After "be": "nicer" and "there for" are the person's own doing, "referred" and "safe" are not. */
function isOwnDoing(what: string, modal: string): boolean {
  if (what === 'able') return modal !== 'to';
  const isDone = /(?:ed|en)$/.test(what) || (basesOf(what).length > 1 && !what.endsWith('ing') && isKnownVerb(what));
  return !isDone && !states.has(what);
}
