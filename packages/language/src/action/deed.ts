import { wordSet } from '../text/lexicon/word-set.js';
import { numberOf } from '../text/number-words.js';
import { basesOf, hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { lightVerbs, plainDeeds, showingDeeds, showingThings } from './lexicon/deeds.js';
import { agencies } from './lexicon/people.js';
import { vagueThings, wishes } from './lexicon/vague-things.js';
import { isKnownVerb } from './known-verb.js';
import { isAbstract } from './lexicon/abstract-words.js';
import type { Signs } from './reading.js';
import type { ScopedClause } from './scope.js';
import { within } from './evidence.js';
import { states } from './lexicon/doing.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';
import { isVerbPlace } from './verb-place.js';

const small = wordSet(
  `the a an of to and or in on at for with by from as is are be been was were will shall should would can could may might must
  his her their our my your its it he she they we i you me him them us this that these those not no so then also any some all
  both each every other own same than into out up down off over about after before during until when where who what how if
  very too lots lot plenty range kind kinds sort sorts type types variety piece pieces bit couple just still again there here please has have had do does did got get up to & re via per through prob probs whatever pls please plz thanks`,
);
const breaks = wordSet(
  'to for with about at in on from by of and within around across between under during without while as so that when if before after until into then &',
);

/** Whether a word of a clause is a deed that could be watched, with its object, or a named piece of work. */
export function isDeedAt(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words } = scope;
  const word = words[index];
  if (!word || isExcluded(scope, index)) return false;
  if (showingThings.has(word.lower)) return isNamedWork(reading, scope, index);
  if (!isVerbPlace(reading.text, words, index)) return false;
  if (contacts.has(basesOf(word.lower).at(-1) ?? '') && isOpenContact(reading, scope, index)) return false;
  if (hasForm(lightVerbs, word.lower)) return lightDeed(reading, scope, index);
  if (isUnlistedDeed(scope, index)) return hasContent(reading, words, index);
  return hasForm(clearDeeds, word.lower) && !isDoneToWide(scope, index) && hasContent(reading, words, index);
}

/** Not free of a vague verb, of a person's name, or a wide thing ("issues") unless after "to" ("to issue"). */
function isExcluded({ words, free, isPerson }: ScopedClause, index: number): boolean {
  if (!free[index] || isPerson[index] === true) return true;
  return vagueThings.has(words[index]?.lower ?? '') && !/^(?:to|will)$/.test(words[index - 1]?.lower ?? '');
}

/** "A referral", "housing form"; not "better letters", "no missed appointments" or "visits to monitor". */
function isNamedWork(reading: Signs, scope: ScopedClause, index: number): boolean {
  const [word, before] = [scope.words[index], scope.words[index - 1]];
  if (!word || wishes.has(before?.lower ?? '') || within(reading.figures, word.from)) return false;
  if (contacts.has(word.lower.replace(/s$/, '')) && isOpenContact(reading, scope, index)) return false;
  return !servesVague(scope, index) && !isAnyWork(scope.words, index) && !isOnlyOften(reading, scope, index);
}

const anyWork =
  /^(?:appointments|meetings|visits|courses|assessments|referrals|reports|appts|applications|forms|letters)$/;
const anyKind = /^(?:appropriate|relevant|suitable|other|further|various|different|any|necessary)$/;

const binding = /^(?:to|for|with|by|at|about|of|re|on|in|every|each)$/;

/** "Weekly visits", "regular meetings": how often, and nothing else. */
function isOnlyOften(reading: Signs, { words }: ScopedClause, index: number): boolean {
  return (
    anyWork.test(words[index]?.lower ?? '') && words.every((word, at) => at === index || !isContent(reading, word))
  );
}

/** "Appointments" of no stated kind, "referral to appropriate services": work without a name. */
function isAnyWork(words: readonly Word[], index: number): boolean {
  const near = (step: number): string => words[index + step]?.lower ?? '';
  const isBound = binding.test(near(1));
  if (anyKind.test(near(-1)) || (isBound && anyKind.test(near(2)))) return true;
  return (
    !isBound && anyWork.test(near(0)) && (/^(?:and|&|all|any|to|)$/.test(near(-1)) || hasForm(lightVerbs, near(-1)))
  );
}

const contacts = wordSet('visit meeting see call contact meet drop-in chat session appointment');
const lending = wordSet('offer provide give give show have make gain get see ensure review discuss do');

/** "To visit fortnightly to offer support": a contact for the sake of nothing that could be watched. */
function isOpenContact(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words, vague, isPerson } = scope;
  const to = words.findIndex(({ lower }, at) => at > index && at < index + 9 && lower === 'to' && !isPerson[at + 1]);
  const verb = words[to + 1];
  if (to < 0 || !verb) return false;
  if (vague.has(to + 1) || wishes.has(verb.lower)) return true;
  return lending.has(verb.lower) && !objectIsConcrete(reading, scope, to + 1);
}

/** "Weekly visits to monitor": a thing that serves a vague verb is as vague. */
function servesVague({ words, vague }: ScopedClause, index: number): boolean {
  const at = words[index + 2]?.lower === 'be' ? index + 3 : index + 2;
  return words[index + 1]?.lower === 'to' && (vague.has(at) || wishes.has(words[at]?.lower ?? ''));
}

/** A light verb with a concrete object after it, or, where it is done ("sessions completed"), before it. */
function lightDeed(reading: Signs, scope: ScopedClause, index: number): boolean {
  const { words, isPerson } = scope;
  const lower = words[index]?.lower ?? '';
  if (/^(?:has|have|had)$/.test(lower) && isAfterHave(words[index + 1]?.lower ?? '')) return false;
  if (objectIsConcrete(reading, scope, index)) return true;
  return basesOf(lower).length > 1 && !/(?:ing|s)$/.test(lower) && thingBefore(reading, words, index, isPerson);
}

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

/** "Friendships to be watched", "things sorted": done to what nobody can see, and by nobody. */
function isDoneToWide({ words, isPerson }: ScopedClause, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (basesOf(lower).length < 2 || /(?:ing|s)$/.test(lower)) return false;
  const before = words.filter((word, at) => at < index && !isPerson[at] && !isSmall(word));
  return before.length > 0 && before.length < 3 && before.every(isWide);
}

/** A verb that no list knows, where only a verb can stand: "Dad to bleed the radiators", "to be matched". */
function isUnlistedDeed({ words, isPerson, vague }: ScopedClause, index: number): boolean {
  const [lower, before] = [words[index]?.lower ?? '', words[index - 1]?.lower ?? ''];
  const isVerb =
    before === 'be' ? /^[a-z]+ed$/.test(lower) : (before === 'to' || before === 'will') && isPerson[index - 2] === true;
  return isVerb && !vague.has(index) && !noDeeds.some((set) => set.has(lower)) && !hasForm(vagueVerbs, lower);
}

const noDeeds = [small, agencies, states];
const clearDeeds = new Set([...showingDeeds, ...plainDeeds]);

/** Whether things, not people's small words or times, stand beside a verb. */
function hasContent(reading: Signs, words: readonly Word[], verb: number): boolean {
  if (wishes.has(words[verb + 1]?.lower ?? '')) return false;
  return words.some((word, index) => index !== verb && isContent(reading, word));
}

/** Whether a word is a thing: no small word, wish, wide thing or time. */
export function isContent(reading: Signs, word: Word): boolean {
  return !isSmall(word) && !isWide(word) && !wishes.has(word.lower) && !isTime(reading, word);
}

function isTime({ times }: Signs, { from }: Word): boolean {
  return within(times.ends, from) || within(times.frequencies, from);
}

/** A light verb's object: its first phrase of things, whose last word is none of the wide ones and which has no wish in it. */
function objectIsConcrete(reading: Signs, { words, isPerson }: ScopedClause, verb: number): boolean {
  const phrase: Word[] = [];
  for (const [index, word] of words.slice(0, verb + 12).entries()) {
    if (index <= verb) continue;
    if (phrase.length > 0 && (breaks.has(word.lower) || isBreak(reading.text, words[index - 1], word))) break;
    if (!isPerson[index] && !agencies.has(word.lower) && !isSmall(word) && !isNumber(word) && !isTime(reading, word))
      phrase.push(word);
  }
  const isCounted = words.slice(verb + 1, verb + 4).some(isNumber);
  if (!isCounted && phrase.some(({ from }) => within(reading.phrases, from))) return false;
  return isConcrete(phrase, words);
}

/** A phrase of things: its last word is wide no more than its first, it is not only something done, and no wish is in or after it. */
function isConcrete(phrase: readonly Word[], words: readonly Word[]): boolean {
  const [first, head] = [phrase[0], phrase.at(-1)];
  if (!first || !head || isWide(head) || (first === head && anyWork.test(head.lower))) return false;
  if (/(?:ed|ing)$/.test(head.lower) && (isWide(first) || /^(?:going|doing|being|moved|done)$/.test(head.lower)))
    return false;
  const after = words.filter(({ from }) => from > head.from).slice(0, 2);
  return ![...phrase, ...after].some((word) => wishes.has(word.lower));
}

function isWide({ lower }: Word): boolean {
  return vagueThings.has(lower) || (isAbstract(lower) && !showingThings.has(lower));
}

function isNumber({ lower }: Word): boolean {
  return numberOf(lower) !== undefined;
}

/** Small words and adverbs ("periodically") are no things. */
function isSmall({ lower }: Word): boolean {
  return small.has(lower) || /[a-z]{4}ly$/.test(lower);
}

function isBreak(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && text.slice(before.to, Math.min(word.from, before.to + 6)).includes(',');
}
