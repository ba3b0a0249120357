import type { Evidence, Verdict } from '@kinform/engine';
import type { Clause } from '../text/clause.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { bounded } from '../text/bounded-pattern.js';
import { numberSource } from '../text/number-words.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { lightVerbs, plainDeeds, showingDeeds, showingThings } from './lexicon/deeds.js';
import { agencies } from './lexicon/people.js';
import { vagueThings, wishes } from './lexicon/vague-things.js';
import { figuresIn } from './measurable.js';
import { peopleIn } from './people-in.js';
import type { Reading } from './reading.js';
import { within } from './reading.js';
import type { ScopedWords } from './scope.js';
import { scopedWords } from './scope.js';
import { isVerbPlace } from './verb-place.js';

const small = wordSet(
  `the a an of to and or in on at for with by from as is are be been was were will shall should would can could may might must
  his her their our my your its it he she they we i you me him them us this that these those not no so then also any some all
  both each every other own same than into out up down off over about after before during until when where who what how if
  more most very too just still again there here please has have had do does did got get up to & re via per through pls please plz thanks`,
);
const breaks = wordSet('to for with about at in on from by of and so that when if before after until into then &');

/** Says what will be done: a deed that could be watched and its object, or a named piece of work; a vague verb only with its how. */
export function specificVerdict(reading: Reading): Verdict {
  const evidence = reading.clauses.flatMap((clause) => deedsOf(reading, clause));
  if (evidence.length > 0) return { holds: true, evidence };
  const open = openWords(reading);
  const plain = open.length === 0 ? plainContent(reading) : [];
  return plain.length > 0 ? { holds: true, evidence: plain } : { holds: false, evidence: open };
}

function deedsOf(reading: Reading, clause: Clause): Evidence[] {
  const scope = scopedWords(reading, clause);
  return clause.words.flatMap((word, index) =>
    scope.free[index] && isDeed(reading, scope, index) ? [{ reason: 'deed', from: word.from, to: word.to }] : [],
  );
}

function isDeed(reading: Reading, scope: ScopedWords, index: number): boolean {
  const { words } = scope;
  const word = words[index];
  if (!word) return false;
  if (showingThings.has(word.lower)) return !wishes.has(words[index - 1]?.lower ?? '') && !servesVague(scope, index);
  if (!isVerbPlace(reading.text, words, index)) return false;
  if (hasForm(lightVerbs, word.lower)) return objectIsConcrete(reading, words, index);
  if (hasForm(showingDeeds, word.lower) || hasForm(plainDeeds, word.lower)) return hasContent(reading, words, index);
  return false;
}

/** "Weekly visits to monitor": a thing that serves a vague verb is as vague. */
function servesVague({ words, vague }: ScopedWords, index: number): boolean {
  return words[index + 1]?.lower === 'to' && vague.includes(index + 2);
}

/** Whether things, not people's small words or times, stand beside a verb. */
function hasContent(reading: Reading, words: readonly Word[], verb: number): boolean {
  return words.some((word, index) => index !== verb && isContent(reading, word));
}

function isContent(reading: Reading, word: Word): boolean {
  return !small.has(word.lower) && !vagueThings.has(word.lower) && !wishes.has(word.lower) && !isTime(reading, word);
}

function isTime({ times }: Reading, { from }: Word): boolean {
  return within(times.ends, from) || within(times.frequencies, from);
}

/** A light verb's object: its first phrase of things, whose last word is none of the wide ones and which has no wish in it. */
function objectIsConcrete(reading: Reading, words: readonly Word[], verb: number): boolean {
  const people = peopleIn(words);
  const phrase: Word[] = [];
  for (const [index, word] of words.slice(0, verb + 12).entries()) {
    if (index <= verb) continue;
    if (phrase.length > 0 && (breaks.has(word.lower) || isBreak(reading.text, words[index - 1], word))) break;
    const isPerson = agencies.has(word.lower) || people.some(({ first, end }) => first <= index && index < end);
    if (!isPerson && !small.has(word.lower) && !isTime(reading, word)) phrase.push(word);
  }
  const head = phrase.at(-1);
  return head !== undefined && !vagueThings.has(head.lower) && !phrase.some((word) => wishes.has(word.lower));
}

function isBreak(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && text.slice(before.to, Math.min(word.from, before.to + 6)).includes(',');
}

/** Words that leave open what happens: vague verbs, wishes, wide things. */
export function openWords(reading: Reading): Evidence[] {
  return reading.clauses.flatMap((clause) => {
    const { words, vague } = scopedWords(reading, clause);
    return words.flatMap(({ lower, from, to }, index) => {
      if (vague.includes(index)) return [{ reason: 'vagueVerb', from, to }];
      if (wishes.has(lower)) return [{ reason: 'wish', from, to }];
      return vagueThings.has(lower) ? [{ reason: 'vagueThing', from, to }] : [];
    });
  });
}

/** A note without any vague word and not of a figure alone says what it says: its first content words. */
function plainContent(reading: Reading): Evidence[] {
  if (figuresIn(reading).length > 0 || startsWithNumber(reading)) return [];
  const content = reading.clauses.flatMap(({ words }) =>
    words.filter((word) => isContent(reading, word) && /\p{L}/u.test(word.text)),
  );
  const [first, last] = [content[0], content[1]];
  return first && last ? [{ reason: 'deed', from: first.from, to: last.to }] : [];
}

function startsWithNumber({ lower }: Reading): boolean {
  return bounded(`^\\W{0,4}${numberSource}\\b`).test(lower);
}
