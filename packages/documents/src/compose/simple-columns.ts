import type { Composition, Include, Place } from './composition.js';
import { holdsQuestions, questionsWithin } from './places.js';

/** More columns than this do not fit a page. */
const MOST_COLUMNS = 5;
const LONG_FIELDS: readonly string[] = ['long-text', 'address', 'references', 'choices'];

/** Names of the columns where every row is simple enough for a table, else undefined. */
export function simpleColumns(
  composition: Composition,
  rows: readonly Place[],
  include: Include,
): string[] | undefined {
  const shown = new Map<string, Place>();
  for (const row of rows) {
    for (const place of questionsWithin(composition, row)) {
      if (place.state !== 'hidden' && include(place)) shown.set(place.id, place);
    }
  }
  const columns = [...shown.values()];
  const simple = columns.every((place) => !holdsQuestions(place) && !LONG_FIELDS.includes(place.field));
  if (!simple || columns.length === 0 || columns.length > MOST_COLUMNS) return undefined;
  return columns.filter((place) => place.state === 'asked').map((place) => place.id.split('.').at(-1) ?? '');
}
