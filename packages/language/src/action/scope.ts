import type { Clause } from '../text/clause.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { isDeedForm } from './known-verb.js';
import { plainDeeds } from './lexicon/deeds.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';
import type { PersonPhrase } from './people-in.js';
import { peopleIn } from './people-in.js';
import { within } from './evidence.js';
import type { Signs } from './reading.js';
import { isVerbPlace } from './verb-place.js';

/** A clause whose words are weighed: which stand free of a vague verb, purpose or condition, and which are of a person. */
export interface ScopedClause extends Clause {
  free: boolean[];
  /** Places of the vague verbs. */
  vague: ReadonlySet<number>;
  /** Places within a purpose or condition. */
  aside: ReadonlySet<number>;
  people: PersonPhrase[];
  isPerson: boolean[];
}

const helping = wordSet(
  'support supports supported supporting help helps helped helping assist assisted enable enabled advise ensure ensuring need needs agree agreed continue commit remind reminded',
);
const through = wordSet('ensure ensures ensuring continue continues need needs include includes become remain');
const aside = wordSet('so because while if unless when whenever whether until');

/**
 * A vague verb governs what follows it, up to a further deed after "and" or a comma, up to "by doing", or, for helping
 * verbs, up to "to do". What follows "so that", "because" or "if" is a purpose or condition, up to the next comma or the end of a time.
 */
export function scopedClause(reading: Signs, clause: Clause): ScopedClause {
  const { words } = clause;
  const free: boolean[] = [];
  const vague = new Set<number>();
  const asides = new Set<number>();
  let governor = '';
  words.forEach((word, index) => {
    if (governor && frees(reading, words, index, governor)) governor = '';
    const inPhrase = within(reading.phrases, word.from);
    const isVague = inPhrase || isVagueVerb(reading.text, words, index);
    if (isVague && governor !== 'aside') vague.add(index);
    if (isVague && governor !== 'aside' && !through.has(word.lower)) governor = word.lower;
    else if (isAside(words, index)) governor = 'aside';
    if (governor === 'aside') asides.add(index);
    free.push(governor === '' && !inPhrase);
  });
  const people = peopleIn(words);
  const isPerson = words.map(() => false);
  for (const { first, end } of people) isPerson.fill(true, first, end);
  return { ...clause, free, vague, aside: asides, people, isPerson };
}

/** "So that", "if", "because"; not "so much". */
function isAside(words: readonly Word[], index: number): boolean {
  return aside.has(words[index]?.lower ?? '') && !/^(?:much|many|often|far)$/.test(words[index + 1]?.lower ?? '');
}

function frees({ text, times }: Signs, words: readonly Word[], index: number, governor: string): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (!word || !before) return false;
  const afterComma = text.slice(before.to, Math.min(word.from, before.to + 6)).includes(',');
  if (word.lower.endsWith('ing') && isHow(before.lower, governor)) return true;
  if (governor === 'aside') return afterComma || (within(times.ends, before.from) && !within(times.ends, word.from));
  if (before.lower === 'to' && hasForm(helping, governor)) return true;
  return (afterComma || /^(?:and|&|then)$/.test(before.lower)) && isDeedForm(word.lower);
}

/** "By sitting with him", "think about moving Ava", "consider booking". */
function isHow(before: string, governor: string): boolean {
  return (
    before === 'by' ||
    (governor !== 'aside' && (before === 'about' || /^(?:consider\w*|at|into|about|maybe)$/.test(governor)))
  );
}

/** A vague verb where a verb stands; "reduced" and "supported" at a start are adjectives. */
function isVagueVerb(text: string, words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (!hasForm(vagueVerbs, lower) || hasForm(plainDeeds, lower)) return false;
  return isVerbPlace(text, words, index) && !(index === 0 && lower.endsWith('ed'));
}
