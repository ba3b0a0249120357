import type { LinkNode } from '@kinform/documents';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Canvas } from '../page/canvas.js';
import type { Palette } from '../page/palette.js';
import type { Element } from '../structure/element.js';
import type { Shaper } from '../text/shaper.js';

/** A heading as a bookmark: where it stands on its page, in points from the top. */
export interface Bookmark {
  level: number;
  title: string;
  page: PDFRef;
  top: number;
}

/** A place to click: the rectangle is x, y of the lower left and of the upper right corner, in PDF's axes. */
export interface PlacedLink {
  ref: PDFRef;
  page: PDFRef;
  rectangle: [number, number, number, number];
  link: LinkNode;
}

/** An empty signature field where the document leaves room for it. */
export interface PlacedField {
  ref: PDFRef;
  page: PDFRef;
  rectangle: [number, number, number, number];
  name: string;
  role: string;
  label: string;
}

/** Everything that grows while one document is laid out and drawn. */
export interface Book {
  context: PDFContext;
  shaper: Shaper;
  palette: Palette;
  root: Element;
  pages: Canvas[];
  bookmarks: Bookmark[];
  links: PlacedLink[];
  fields: PlacedField[];
  /** Image objects by their name in the resources. */
  images: Map<string, PDFRef>;
  /** Pictures still to be put into the file, in the order of the document. */
  pending: (() => Promise<void>)[];
}
