import type { Evidence, GlossaryEntry } from '@kinform/engine';
import type { Prose } from '../prose.js';
import { isWithin } from '../quotations.js';
import { allForms } from '../terms/forms.js';
import { bareAbbreviation, indexOf, termsIn } from '../terms/term-index.js';
import { isExplained } from './is-explained.js';
import { unknownAbbreviations } from './unknown-abbreviations.js';

/**
 * Jargon and abbreviations of a glossary in a text, with their plain words, and abbreviations that nobody explained.
 * What the text explains itself is left alone from there on; so is what somebody said, and what readers know (entries
 * with no plain words).
 */
export function jargonIn(prose: Prose, glossary: readonly GlossaryEntry[]): Evidence[] {
  const terms = termsIn(prose.pieces, indexOf(glossary, allForms));
  const known = new Set(terms.flatMap(({ first, last }) => range(first, last)));
  const explained = new Set<string>();
  const found = [
    ...terms.map(({ entry, from, to }) => ({ reason: 'jargon', from, to, instead: entry.plain, key: entry.term })),
    ...unknownAbbreviations(prose, known).map(({ text, from, to }) => {
      return { reason: 'abbreviation', from, to, instead: '', key: bareAbbreviation(text) };
    }),
  ].sort((one, other) => one.from - other.from);
  return found.flatMap(({ key, instead, ...evidence }) => {
    if (explained.has(key)) return [];
    if (isExplained(prose.text, evidence)) explained.add(key);
    else if (evidence.reason === 'abbreviation') return isQuoted(prose, evidence) ? [] : [evidence];
    else if (instead !== '' && !isQuoted(prose, evidence)) return [{ ...evidence, instead }];
    return [];
  });
}

function isQuoted({ quotations }: Prose, evidence: Evidence): boolean {
  return isWithin(quotations, evidence);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
