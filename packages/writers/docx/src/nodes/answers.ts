import type { AnswerItem, AnswersNode } from '@kinform/documents';
import type { TableRow } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { cellOf, cellWith, placeInCell } from '../layout/cell.js';
import { gridIn, widthsIn } from '../layout/grid.js';
import { bodyRow } from '../layout/row.js';
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
  const widths = widthsIn(place, shares);
  const grid = gridIn(place, {
    title: plainText(node.caption ?? writing.heading),
    description: writing.words.words.answers,
    style: 'AnswersTable',
    rows: node.items.map((item) => writeItem(item, widths, place, writing)),
    widths,
    look: { firstColumn: true },
  });
  return [...caption, grid];
};
