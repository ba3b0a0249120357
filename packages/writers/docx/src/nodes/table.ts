import type { TableNode } from '@kinform/documents';
import type { TableRow } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { cellOf, cellWith, placeInCell } from '../layout/cell.js';
import { gridIn, widthsIn } from '../layout/grid.js';
import { bodyRow, headerRow } from '../layout/row.js';
import { plainText } from '../text/plain-text.js';
import type { Block, Handler, Place, Writing } from '../writing.js';

function writeHeader(node: TableNode, widths: readonly number[], place: Place, writing: Writing): TableRow {
  const cells = widths.map((width, index) => {
    const inner = placeInCell(place, width, 'TableHeader');
    const words = writeInlines(node.columns[index]?.header ?? [], place.lang);
    return cellOf([blockParagraph(words, inner, writing)], width);
  });
  return headerRow(cells);
}

function writeRow(
  node: TableNode,
  row: TableNode['rows'][number],
  widths: readonly number[],
  place: Place,
  writing: Writing,
): TableRow {
  const cells = widths.map((width, index) =>
    cellWith(row.cells[index] ?? [], place, width, index === node.rowHeader ? 'RowHeader' : 'TableText', writing),
  );
  return bodyRow(cells, row);
}

function writeGrid(node: TableNode, place: Place, writing: Writing): Block {
  // A row with more cells than there are headings widens the table: nothing is left out.
  const count = Math.max(node.columns.length, ...node.rows.map((row) => row.cells.length));
  const widths = widthsIn(
    place,
    Array.from({ length: count }, (_, index) => node.columns[index]?.width),
  );
  const headings = node.columns.map((column) => plainText(column.header)).join('; ');
  return gridIn(place, {
    title: plainText(node.caption),
    description: writing.words.words.table.replace('{columns}', () => headings),
    style: 'DataTable',
    rows: [
      writeHeader(node, widths, place, writing),
      ...node.rows.map((row) => writeRow(node, row, widths, place, writing)),
    ],
    widths,
    look: { firstRow: true, firstColumn: node.rowHeader === 0 },
  });
}

/** Caption above, header row on every page, and a row header in bold where one column names the rows. */
export const table: Handler<TableNode> = (node, place, writing) => {
  const blocks: Block[] =
    node.caption.length > 0
      ? [blockParagraph(writeInlines(node.caption, place.lang), place, writing, { style: 'Caption' })]
      : [];
  const cells = node.columns.length + node.rows.reduce((sum, row) => sum + row.cells.length, 0);
  return cells > 0 ? [...blocks, writeGrid(node, place, writing)] : blocks;
};
