import type { PdfDict } from '../../pdf/objects.js';

/** How an appearance sets a line of text: by a font of the document, or by drawing outlines. */
export interface TextFont {
  /** Width of the text at a size of one unit. */
  width(text: string): number;
  /** Content-stream operators that set the text with its baseline at (x, y), all in points. */
  draw(text: string, x: number, y: number, size: number): string;
  /** What the content stream needs under /Resources. */
  readonly resources: PdfDict;
}

/** A number for a content stream: at most three decimals, no exponent. */
export const coordinate = (value: number): string => String(Number(value.toFixed(3)) + 0);
