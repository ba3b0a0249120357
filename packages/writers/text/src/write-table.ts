import type { BlockNode, InlineNode, TableNode } from '@kinform/documents';
import { columnsOf, padded, wrap } from './wrap.js';

type WriteBlocks = (blocks: readonly BlockNode[], width: number) => string[];
type InlineWords = (inline: readonly InlineNode[]) => string;

const GAP = '  ';
/** A column narrower than this cannot be read: the rows are then written one below the other. */
const LEAST_COLUMN = 10;

/** Widths of the columns: what each needs, cut down evenly where the line is too short. */
function columnWidths(needed: readonly number[], width: number): number[] | undefined {
  const room = width - GAP.length * (needed.length - 1);
  const fair = Math.floor(room / needed.length);
  const spare = needed.reduce((sum, need) => sum + Math.max(0, fair - need), 0);
  const greedy = needed.filter((need) => need > fair).length;
  const widths = needed.map((need) => (need <= fair ? need : Math.min(need, fair + Math.floor(spare / greedy))));
  return fair < LEAST_COLUMN ? undefined : widths;
}

function sideBySide(cells: readonly string[][], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((cell) => cell.length), 0);
  return Array.from({ length: height }, (_unused, line) =>
    cells
      .map((cell, column) => padded(cell[line] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function stacked(node: TableNode, width: number, blocks: WriteBlocks, words: InlineWords): string[] {
  return node.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.cells.flatMap((cell, column) => {
      const label = wrap(`${words(node.columns[column]?.header ?? [])}:`, width);
      return [...label, ...blocks(cell, width - 2).map((line) => (line === '' ? '' : `  ${line}`))];
    }),
  ]);
}

/** A table as columns side by side under ruled headers; where the line is too short for that, row below row. */
export function writeTable(node: TableNode, width: number, blocks: WriteBlocks, words: InlineWords): string[] {
  const caption = wrap(words(node.caption), width);
  const headers = node.columns.map((column) => words(column.header));
  const natural = node.rows.map((row) => row.cells.map((cell) => blocks(cell, width)));
  const needed = headers.map((header, column) =>
    Math.max(columnsOf(header), ...natural.flatMap((row) => (row[column] ?? []).map(columnsOf))),
  );
  const widths = columnWidths(needed, width);
  if (!widths) return [...caption, '', ...stacked(node, width, blocks, words)];
  const rule = sideBySide([widths.map((each) => ['-'.repeat(each)])].flat(), widths);
  const head = sideBySide(
    headers.map((header, column) => wrap(header, widths[column] ?? 0)),
    widths,
  );
  const rows = node.rows.flatMap((row) =>
    sideBySide(
      row.cells.map((cell, column) => blocks(cell, widths[column] ?? 0)),
      widths,
    ),
  );
  return [...caption, '', ...head, ...rule, ...rows];
}
