import type { Evidence, Verdict } from '@kinform/engine';
import { numberSource } from '../text/number-words.js';
import { hasForm } from '../text/word-forms.js';
import { isKnownVerb } from './known-verb.js';
import { lightVerbs } from './lexicon/deeds.js';
import { agencies } from './lexicon/people.js';
import { vagueThings, wishes } from './lexicon/vague-things.js';
import { isContent } from './content.js';
import type { Word } from '../text/word.js';
import type { ReadClause, Reading } from './reading.js';

/** Says what will be done: a deed that could be watched and its object, or a named piece of work; a vague verb only with its how. */
export function specificVerdict(reading: Reading): Verdict {
  const evidence = reading.clauses.flatMap(deedsOf);
  if (evidence.length > 0) return { holds: true, evidence };
  const open = openWords(reading);
  const plain = open.length === 0 ? plainContent(reading) : [];
  return plain.length > 0 ? { holds: true, evidence: plain } : { holds: false, evidence: open };
}

function deedsOf({ words, deeds }: ReadClause): Evidence[] {
  return words.flatMap((word, index) => (deeds[index] ? [{ reason: 'deed', from: word.from, to: word.to }] : []));
}

/** Words that leave open what happens: vague verbs, wishes, wide things. */
export function openWords(reading: Reading): Evidence[] {
  return reading.clauses.flatMap(({ words, vague, aside }) => {
    return words.flatMap(({ lower, from, to }, index) => {
      if (vague.has(index)) return [{ reason: 'vagueVerb', from, to }];
      if (aside.has(index)) return [];
      if (wishes.has(lower)) return [{ reason: 'wish', from, to }];
      return vagueThings.has(lower) && !isBeforeThing(reading, words, index)
        ? [{ reason: 'vagueThing', from, to }]
        : [];
    });
  });
}

/** Content that is no agency and no verb that needs an object: "chase CAMHS" and "watchful waiting" say nothing. */
function isThing(reading: Reading, word: Word): boolean {
  if (!isContent(reading, word) || !/\p{L}/u.test(word.text) || agencies.has(word.lower)) return false;
  return !hasForm(lightVerbs, word.lower) && !(word.lower.endsWith('ing') && isKnownVerb(word.lower));
}

/** "Welfare fund", "behaviour chart": the first word only says which. */
function isBeforeThing(reading: Reading, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || next.from > word.to + 1) return false;
  return isContent(reading, next) && !/(?:ed|ing|s)$/.test(next.lower);
}

/** A note without any vague word and not of a figure alone says what it says: its first content words. */
function plainContent(reading: Reading): Evidence[] {
  if (reading.figures.length > 0 || startsWithNumber(reading) || /\bbe (?![a-z]+ed\b)/.test(reading.lower)) return [];
  const content = reading.clauses.flatMap(({ words, isPerson, aside }) =>
    words.filter((word, index) => !isPerson[index] && !aside.has(index) && isThing(reading, word)),
  );
  const [first, last] = [content[0], content[1]];
  return first && last ? [{ reason: 'deed', from: first.from, to: last.to }] : [];
}

const leadingNumber = new RegExp(`^\\W{0,4}${numberSource}\\b`);

function startsWithNumber({ lower }: Reading): boolean {
  return leadingNumber.test(lower);
}
