import type { Evidence, Verdict } from '@kinform/engine';
import type { Clause } from '../text/clause.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { lightVerbs, plainDeeds, showingDeeds } from './lexicon/deeds.js';
import { agencies } from './lexicon/people.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';
import type { PersonPhrase } from './people-in.js';
import { peopleIn } from './people-in.js';
import type { Reading } from './reading.js';
import { within } from './reading.js';

const modal = wordSet(
  "to will 'll shall should can could may might must gonna won't agrees agreed is are has have going can't cannot",
);
const objectOf = wordSet(
  `to for with from of about on in at if when until till before after that while because unless than as support help ask tell
  encourage enable allow remind let assist contact ring phone call see visit refer invite give show offer between towards
  re regarding whether where how via or per into send take supporting helping via what around including near like`,
);
const joins = wordSet('and & with plus or also then both together');
const stateVerbs = wordSet('feel feels want wants need needs enjoy enjoys become becomes seem seems know knows be');
const states = wordSet(
  `happy happier safe safer able confident calmer calm well healthy healthier settled supported encouraged aware back more less
  better fully free kept given offered`,
);
const label = wordSet('action owner lead who by responsible person actions outcome goal target task plan next step');
const noVerb = wordSet('is was his this its as us lunches yes plus across always sometimes less unless');

/** Says who: a person who does the deed (stands before "to", "will" or a verb, or after "by"), owns it (a name alone, in brackets or at the end) or writes "I will". */
export function assignedVerdict(reading: Reading): Verdict {
  const met = reading.clauses.flatMap((clause) => doersOf(reading, clause));
  if (met.length > 0) return { holds: true, evidence: met };
  return { holds: false, evidence: crowdsIn(reading) };
}

function doersOf(reading: Reading, clause: Clause): Evidence[] {
  const people = peopleIn(clause.words);
  const doers = people.filter(
    (person) => isOwner(reading, clause, people, person) || isDoer(reading, clause.words, person),
  );
  return doers.map(({ first, end }) => spanOf(clause.words, first, end, 'person'));
}

function spanOf(words: readonly Word[], first: number, end: number, reason: string): Evidence {
  return { reason, from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
}

/** A clause of people only, beside another clause: "- Mrs Hartley", "(Mum)", "HV Claire.". */
function isOwner(
  { clauses, times }: Reading,
  clause: Clause,
  people: readonly PersonPhrase[],
  person: PersonPhrase,
): boolean {
  const rest = clause.words.filter(
    (word, index) =>
      !people.some(({ first, end }) => first <= index && index < end) &&
      !joins.has(word.lower) &&
      !label.has(word.lower) &&
      !agencies.has(word.lower) &&
      !within(times.ends, word.from),
  );
  if (clauses.length > 1 && rest.length === 0) return !person.weak || clause !== clauses[0];
  return person.end === clause.words.length && isTail(clause.words, person);
}

function isTail(words: readonly Word[], { first, weak }: PersonPhrase): boolean {
  return !weak && first > 2 && ['by', 'me'].includes(words[first - 1]?.lower ?? '');
}

function isDoer(reading: Reading, words: readonly Word[], { first, end, weak }: PersonPhrase): boolean {
  const before = words[first - 1];
  if (before?.lower === 'by' && !weak) return !/ing$/.test(words[end]?.lower ?? '');
  if (before && !isBorder(reading, before, words[first]) && objectOf.has(before.lower)) return false;
  if (before && !isBorder(reading, before, words[first]) && !joins.has(before.lower) && !label.has(before.lower)) {
    if (!/^(?:i|me)$/.test(words[first]?.lower ?? '') && !weakBefore(before)) return false;
  }
  return doesIt(words, afterList(words, end), first, weak);
}

/** A noun before a person ("lunch Nan to") hinders less than a verb; only small words and verbs make the person an object. */
function weakBefore(before: Word): boolean {
  return ![showingDeeds, plainDeeds, lightVerbs, vagueVerbs].some((set) => hasForm(set, before.lower));
}

function isBorder({ text, times }: Reading, before: Word, word: Word | undefined): boolean {
  return (
    /[,;:.]/.test(text.slice(before.to, Math.min(word?.from ?? before.to, before.to + 8))) ||
    within(times.ends, before.from)
  );
}

/** Past "and Dad", ", school", "together": the place of the verb that all in the list share. */
function afterList(words: readonly Word[], end: number): number {
  let at = end;
  for (const person of peopleIn(words.slice(end, end + 8))) {
    const between = words.slice(at, end + person.first);
    if (!between.every((word) => joins.has(word.lower) || agencies.has(word.lower))) break;
    at = end + person.end;
  }
  while (at < end + 10 && (joins.has(words[at]?.lower ?? '') || agencies.has(words[at]?.lower ?? ''))) at += 1;
  return at;
}

function doesIt(words: readonly Word[], at: number, first: number, weak: boolean): boolean {
  const verb = words[at];
  if (!verb) return false;
  if (modal.has(verb.lower) || /'ll$/.test(verb.lower)) return isActive(words, at + 1, verb.lower);
  if (stateVerbs.has(verb.lower)) return false;
  if (words[first]?.lower === 'i') return !/^(?:am|was)$/.test(verb.lower) || words[at + 1] !== undefined;
  const isKnown = [showingDeeds, plainDeeds, lightVerbs, vagueVerbs].some((set) => hasForm(set, verb.lower));
  if (weak) return isKnown && /[^s]s$/.test(verb.lower);
  if (/ing$/.test(verb.lower) || /(?:[^s]s)$/.test(verb.lower)) return !noVerb.has(verb.lower);
  return isKnown && !/ed$/.test(verb.lower);
}

function isActive(words: readonly Word[], at: number, modalWord: string): boolean {
  let next = at;
  while (
    /^(?:also|then|always|both|not|to|have|all|each|only|just|still|going|now|self|please)$/.test(
      words[next]?.lower ?? '',
    )
  )
    next += 1;
  const verb = words[next]?.lower ?? '';
  if (verb === '') return false;
  if (modalWord === 'is' || modalWord === 'are') return /ing$/.test(verb);
  if (verb === 'be') {
    const what = words[next + 1]?.lower ?? '';
    return !/(?:ed|en|ne|nt)$/.test(what) && !states.has(what) && what !== 'on';
  }
  return !stateVerbs.has(verb);
}

function crowdsIn({ clauses }: Reading): Evidence[] {
  return clauses.flatMap(({ words }) =>
    words.flatMap((word) => (agencies.has(word.lower) ? [{ reason: 'agency', from: word.from, to: word.to }] : [])),
  );
}
