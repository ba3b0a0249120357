import { isAnswered } from '@kinform/engine';
import { heading, paragraph } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import type { Include } from './compose-group.js';
import { anyIncluded, composeGroup } from './compose-group.js';
import { composeTable } from './compose-table.js';
import { holdsQuestions, questionsWithin, rowsOf } from './places.js';
import { labelOf } from './print-answer.js';
import { namingQuestions, numberedName, rowName } from './row-names.js';

/** More columns than this do not fit a page. */
const MOST_COLUMNS = 5;
const LONG_FIELDS: readonly string[] = ['long-text', 'address', 'references', 'choices'];

/** Names of the columns where every row is simple enough for a table, else undefined. */
function tableColumns(composition: Composition, rows: readonly Place[], include: Include): string[] | undefined {
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

/** A name longer than this is a text, not a heading. */
const LONGEST_HEADING = 90;

/** A row under its name; what its name says already is not said again below it. */
function composeRow(composition: Composition, row: Place, level: number, include: Include): BlockNode[] {
  const name = rowName(composition, row);
  if (name.length > LONGEST_HEADING || name.includes('\n')) {
    return [heading(level, numberedName(composition, row)), ...composeGroup(composition, row, level + 1, include)];
  }
  const naming = namingQuestions(composition, row);
  const told = naming.filter((part) => !holdsQuestions(part) && isAnswered(part.value)).map((part) => part.pointer);
  for (const pointer of told) composition.printed.add(pointer);
  const left: Include = (place) => include(place) && !told.includes(place.pointer);
  return [heading(level, name), ...composeGroup(composition, row, level + 1, left)];
}

/** The rows of a list without a heading: a table where they are short and simple, else each row under its name. */
export function composeRows(composition: Composition, list: Place, level: number, include: Include): BlockNode[] {
  const rows = rowsOf(composition, list).filter((row) => anyIncluded(composition, row, include));
  if (rows.length === 0) {
    composition.printed.add(list.pointer);
    return [paragraph(composition.word('not-answered'))];
  }
  const columns = tableColumns(composition, rows, include);
  if (columns) return composeTable(composition, list, columns);
  return rows.flatMap((row) => composeRow(composition, row, level, include));
}

/** A list under its heading. */
export function composeList(composition: Composition, list: Place, level: number, include: Include): BlockNode[] {
  const title = { ...heading(level, ''), children: labelOf(list) };
  return [title, ...composeRows(composition, list, level + 1, include)];
}
