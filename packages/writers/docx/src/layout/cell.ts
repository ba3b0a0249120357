import type { BlockNode } from '@kinform/documents';
import { TableCell, VerticalAlignTable, WidthType } from 'docx';
import type { Block, Place, Writing } from '../writing.js';
import { endWithParagraph } from './join-blocks.js';
import { cellPadding } from './page.js';

/** The place inside a cell: lists, frames and indents around the table end at its edge. */
export function placeInCell(place: Place, width: number, style: string): Place {
  return { lang: place.lang, width: Math.max(1, width - 2 * cellPadding), indent: 0, depth: 0, style };
}

/** A cell of `width` twentieths of a point. */
export function cellOf(blocks: readonly Block[], width: number): TableCell {
  return new TableCell({
    children: endWithParagraph(blocks),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
  });
}

/** A cell with whatever blocks it was given. */
export function cellWith(
  nodes: readonly BlockNode[],
  place: Place,
  width: number,
  style: string,
  writing: Writing,
): TableCell {
  return cellOf(writing.write(nodes, placeInCell(place, width, style)), width);
}
