import type { Evidence, Verdict } from '@kinform/engine';
import type { Word } from '../text/word.js';
import { activeAt } from './active.js';
import { isKnownVerb } from './known-verb.js';
import { joins, labels, objectMarkers } from './lexicon/doing.js';
import { agencies } from './lexicon/people.js';
import type { PersonPhrase } from './people-in.js';
import { peopleIn } from './people-in.js';
import type { Reading } from './reading.js';
import { within } from './evidence.js';
import type { ScopedClause } from './scope.js';

/**
 * Says who: a person who stands before the deed ("Mum to", "Tash picks up"), after "by", alone in a part of the note
 * ("- Mrs Hartley"), or who writes it ("I will", "use my pass"). Agencies, teams and those to whom it is done do not count.
 */
export function assignedVerdict(reading: Reading): Verdict {
  const met = reading.clauses.flatMap((clause) => doersOf(reading, clause));
  if (met.length > 0) return { holds: true, evidence: met };
  return { holds: false, evidence: crowdsIn(reading) };
}

function doersOf(reading: Reading, clause: ScopedClause): Evidence[] {
  const { words, people } = clause;
  if (people.length === 0) return ownDeed(words);
  const rest = restOf(reading, clause);
  const doers = people.filter((person) => isOwner(reading, clause, rest, person) || isDoer(reading, words, person));
  const found = doers.map(({ first, end }) => ({
    reason: 'person',
    from: words[first]?.from ?? 0,
    to: words[end - 1]?.to ?? 0,
  }));
  return found.length > 0 ? found : ownDeed(words);
}

/** An imperative with "my" or "I" in it is the writer's own: "walk away or use my pass". */
function ownDeed(words: readonly Word[]): Evidence[] {
  const start = /^(?:maybe|then|and|also|just|or)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const [verb, own] = [words[start], words.find(({ lower }) => lower === 'my' || lower === 'i')];
  if (!verb || !own || own === verb || !isKnownVerb(verb.lower) || /(?:s|ed|ing)$/.test(verb.lower)) return [];
  return [{ reason: 'writer', from: own.from, to: own.to }];
}

/** Alone between stops, dashes or brackets beside another part, or last after a comma: "HV Claire.", "(Mum)", ", Farida at CAP". */
function isOwner(
  { text, clauses }: Reading,
  { words, people }: ScopedClause,
  rest: readonly boolean[],
  person: PersonPhrase,
): boolean {
  if (clauses.length > 1 && !rest.includes(true)) return isSure(person) || people[0] !== clauses[0]?.people[0];
  if (person.first < 2 || !hasComma(text, words[person.first - 1], words[person.first])) return false;
  return words.every(
    (word, index) => index < person.end || !rest[index] || word.lower === 'at' || /^\p{Lu}{2,}/u.test(word.text),
  );
}

/** Words of a clause that are neither of people nor join, label or date them. */
function restOf({ times }: Reading, { words, isPerson }: ScopedClause): boolean[] {
  return words.map(
    ({ lower, from }, index) =>
      !isPerson[index] && !joins.has(lower) && !labels.has(lower) && !agencies.has(lower) && !within(times.ends, from),
  );
}

function isDoer(reading: Reading, words: readonly Word[], person: PersonPhrase): boolean {
  const [before, after] = [words[person.first - 1], words[person.end]?.lower ?? ''];
  const isFree =
    !before || hasComma(reading.text, before, words[person.first]) || within(reading.times.ends, before.from);
  if (before?.lower === 'by' && !isFree) return isSure(person) && !/ing$/.test(after);
  if (!isFree && isObject(before, person)) return false;
  return activeAt(words, afterList(words, person.end), person);
}

/** No word with a capital that may be a thing's name; a forename and a surname are a person. */
function isSure({ kind, first, end }: PersonPhrase): boolean {
  return kind !== 'perhaps' || end - first > 1;
}

/** After a verb or a small word a person is an object; "I" is one only after "if" and the like. */
function isObject(before: Word, { kind }: PersonPhrase): boolean {
  if (objectMarkers.has(before.lower)) return true;
  if (joins.has(before.lower) || labels.has(before.lower)) return false;
  return kind !== 'writer' && isKnownVerb(before.lower);
}

function hasComma(text: string, before: Word | undefined, word: Word | undefined): boolean {
  return (
    before !== undefined &&
    word !== undefined &&
    /[,;:.]/.test(text.slice(before.to, Math.min(word.from, before.to + 8)))
  );
}

/** Past "and Dad", ", school", "together": the place of the verb that all in the list share. */
function afterList(words: readonly Word[], end: number): number {
  let at = end;
  const isJoin = (word: Word | undefined): boolean =>
    word !== undefined && (joins.has(word.lower) || agencies.has(word.lower));
  for (const person of peopleIn(words.slice(end, end + 8))) {
    if (!words.slice(at, end + person.first).every(isJoin)) break;
    at = end + person.end;
  }
  while (at < end + 10 && isJoin(words[at])) at += 1;
  return at;
}

function crowdsIn({ clauses }: Reading): Evidence[] {
  return clauses.flatMap(({ words }) =>
    words.flatMap(({ lower, from, to }) => (agencies.has(lower) ? [{ reason: 'agency', from, to }] : [])),
  );
}
