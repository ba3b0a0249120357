import { paragraph, text } from '../nodes/build.js';
import type { BlockNode, InlineNode, TableNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { placeAt, questionsWithin, rowsOf } from './places.js';
import { answerBlocks, labelOf, notAnswered } from './print-answer.js';
import { joined } from './pointers.js';

function cell(composition: Composition, place: Place): BlockNode[] {
  if (place.state === 'hidden') return [paragraph(composition.word('not-asked'))];
  if (place.state === 'withheld') return [paragraph(composition.word('withheld'))];
  return answerBlocks(composition, place) ?? [paragraph(notAnswered(composition))];
}

/** Columns that this audience may see in any row. */
function permitted(composition: Composition, rows: readonly Place[], columns: readonly string[]): string[] {
  return columns.filter((column) =>
    rows.some((row) => placeAt(composition, joined(row.pointer, column)).state === 'asked'),
  );
}

/** Names of every question that any row asks, in asked order. */
export function allColumns(composition: Composition, list: Place): string[] {
  const asked = rowsOf(composition, list).flatMap((row) =>
    questionsWithin(composition, row).filter((place) => place.state === 'asked'),
  );
  const order = [...new Set(asked.map((place) => place.id.split('.').at(-1) ?? ''))];
  const [row] = rowsOf(composition, list);
  const all = row ? questionsWithin(composition, row).map((place) => place.id.split('.').at(-1) ?? '') : [];
  return all.filter((name) => order.includes(name));
}

/** Header of a column: the question's words; inside a group without them, the group's. */
function header(composition: Composition, row: Place, column: string): TableNode['columns'][number] {
  return { header: labelOf(placeAt(composition, joined(row.pointer, column))) };
}

function namesRow(row: Place, columns: readonly string[]): number | undefined {
  const index = columns.findIndex((column) => row.schema.rowName?.includes(column));
  return index === -1 ? undefined : index;
}

/**
 * A list as a table: one row for each row, one column for each relative path of a question. The column that names the
 * rows is their header; without one, the first is. Nothing where the list has no rows or the audience no column.
 */
export function composeTable(
  composition: Composition,
  list: Place,
  columns: readonly string[],
  caption: InlineNode[] = [],
): BlockNode[] {
  const rows = rowsOf(composition, list);
  const shown = permitted(composition, rows, columns);
  const [first] = rows;
  if (!first || shown.length === 0) return [];
  return [
    {
      type: 'table',
      caption: caption.length > 0 ? caption : [text(list.text.label || list.id)],
      columns: shown.map((column) => header(composition, first, column)),
      rows: rows.map((row) => ({
        cells: shown.map((column) => cell(composition, placeAt(composition, joined(row.pointer, column)))),
      })),
      rowHeader: namesRow(first, shown) ?? 0,
    },
  ];
}
