import type { Clause } from '../text/clause.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { hasForm } from '../text/word-forms.js';
import type { Word } from '../text/word.js';
import { lightVerbs, plainDeeds, showingDeeds } from './lexicon/deeds.js';
import { vaguePhrases, vagueVerbs } from './lexicon/vague-verbs.js';
import type { Reading } from './reading.js';
import { evidenceOf, within } from './reading.js';
import { isVerbPlace } from './verb-place.js';

/** Words of a clause, and for each whether it stands free: governed by no vague verb, part of no purpose or condition. */
export interface ScopedWords {
  words: readonly Word[];
  free: boolean[];
  /** Places of the vague verbs. */
  vague: number[];
}

const helping = wordSet(
  'support supports supported supporting help helps helped helping assist assisted enable enabled advise ensure ensuring need needs want wants agree agreed continue commit remind reminded',
);
const through = wordSet(
  'ensure ensures ensuring continue continues need needs want wants include includes become remain',
);
const aside = wordSet('so because while if unless when whenever whether until');

/**
 * A vague verb governs what follows it, up to a further deed after "and" or a comma, up to "by doing", or, for helping
 * verbs, up to "to do". What follows "so that", "because" or "if" is a purpose or condition, up to the next comma.
 */
export function scopedWords(reading: Reading, clause: Clause): ScopedWords {
  const { words } = clause;
  const phrases = evidenceOf(reading.lower.slice(clause.from, clause.to), vaguePhrases, '').map(({ from, to }) => ({
    from: from + clause.from,
    to: to + clause.from,
  }));
  const free: boolean[] = [];
  const vague: number[] = [];
  let governor = '';
  words.forEach((word, index) => {
    if (governor && frees(reading.text, words, index, governor)) governor = '';
    const inPhrase = within(phrases, word.from);
    const isVague =
      inPhrase ||
      (hasForm(vagueVerbs, word.lower) && !hasForm(plainDeeds, word.lower) && isVerbPlace(reading.text, words, index));
    if (isVague) vague.push(index);
    if (isVague && !through.has(word.lower)) governor = word.lower;
    else if (aside.has(word.lower)) governor = 'aside';
    free.push(governor === '' && !inPhrase);
  });
  return { words, free, vague };
}

function frees(text: string, words: readonly Word[], index: number, governor: string): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return false;
  if (before.lower === 'by' && /ing$/.test(word.lower)) return true;
  const afterComma = text.slice(before.to, Math.min(word.from, before.to + 6)).includes(',');
  if (governor === 'aside') return afterComma;
  if (before.lower === 'to' && hasForm(helping, governor)) return true;
  const isNext = before.lower === 'and' || before.lower === '&' || before.lower === 'then' || afterComma;
  return isNext && isDeed(word.lower);
}

function isDeed(lower: string): boolean {
  return [showingDeeds, plainDeeds, lightVerbs].some((set) => hasForm(set, lower));
}
