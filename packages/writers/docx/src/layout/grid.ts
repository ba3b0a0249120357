import { TableLayoutType, WidthType, type ITableLookOptions, type TableRow } from 'docx';
import { isRightToLeft } from '../text/language.js';
import type { Place } from '../writing.js';
import { columnWidths } from './columns.js';
import { DescribedTable } from './described-table.js';
import { listStep } from './page.js';

/** What one table has that another has not. */
export interface Grid {
  title: string;
  description: string;
  style: 'DataTable' | 'AnswersTable' | 'SignatureTable';
  rows: readonly TableRow[];
  widths: readonly number[];
  look?: ITableLookOptions;
}

const indentOf = (place: Place): number => place.indent + place.depth * listStep;

/** Column widths for a table where `place` says, in twentieths of a point, from weights. */
export function widthsIn(place: Place, weights: readonly (number | undefined)[]): number[] {
  return columnWidths(weights, place.width - indentOf(place));
}

/** A table that stands in as far as the text around it, of a fixed layout, mirrored in a right-to-left language. */
export function gridIn(place: Place, { title, description, style, rows, widths, look }: Grid): DescribedTable {
  const indent = indentOf(place);
  return new DescribedTable({
    title,
    description,
    style,
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: isRightToLeft(place.lang),
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true, ...look },
  });
}
