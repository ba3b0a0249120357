import { TableRow, type TableCell } from 'docx';
import { lengthOfText } from '../text/plain-text.js';

/** A row with more characters than this may be split over pages: held together, it would leave most of a page empty. */
const longestHeldRow = 900;

/** A row of the body, held together on one page unless its `content` is long. */
export function bodyRow(children: readonly TableCell[], content: unknown): TableRow {
  return new TableRow({ children, ...(lengthOfText(content) <= longestHeldRow ? { cantSplit: true } : {}) });
}

/** The row of column headings: it comes again at the top of each page that the table reaches. */
export function headerRow(children: readonly TableCell[]): TableRow {
  return new TableRow({ children, cantSplit: true, tableHeader: true });
}
