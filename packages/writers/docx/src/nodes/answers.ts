import type { AnswerItem, AnswersNode } from '@kinform/documents';
import { TableLayoutType, WidthType, type TableRow } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { cellOf, cellWith, placeInCell } from '../layout/cell.js';
import { columnWidths } from '../layout/columns.js';
import { DescribedTable } from '../layout/described-table.js';
import { listStep } from '../layout/page.js';
import { bodyRow } from '../layout/row.js';
import { isRightToLeft } from '../text/language.js';
import { plainText } from '../text/plain-text.js';
import type { Handler, Place, Writing } from '../writing.js';

/** How questions and answers share the width. */
const shares = [36, 64];

function writeItem(item: AnswerItem, widths: readonly number[], place: Place, writing: Writing): TableRow {
  const [question = 0, answer = 0] = widths;
  const label = blockParagraph(
    writeInlines(item.label, place.lang),
    placeInCell(place, question, 'RowHeader'),
    writing,
  );
  const style = item.empty ? 'AnswerNotGiven' : 'TableText';
  return bodyRow([cellOf([label], question), cellWith(item.value, place, answer, style, writing)], item);
}

/** Questions and answers in a table of two columns, each question the header of its row. */
export const answers: Handler<AnswersNode> = (node, place, writing) => {
  const caption = node.caption
    ? [blockParagraph(writeInlines(node.caption, place.lang), place, writing, { style: 'Caption' })]
    : [];
  if (node.items.length === 0) return caption;
  const indent = place.indent + place.depth * listStep;
  const widths = columnWidths(shares, place.width - indent);
  const grid = new DescribedTable({
    title: plainText(node.caption ?? writing.heading),
    description: writing.words.words.answers,
    style: 'AnswersTable',
    rows: node.items.map((item) => writeItem(item, widths, place, writing)),
    columnWidths: widths,
    width: { size: place.width - indent, type: WidthType.DXA },
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: isRightToLeft(place.lang),
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
  });
  return [...caption, grid];
};
