import { Canvas } from '../page/canvas.js';
import { BODY_HEIGHT, BODY_TOP, MARGIN_LEFT } from '../page/geometry.js';
import type { Book } from './book.js';
import { drawPlaced, fill, type Slab } from './slab.js';

/** Draws slabs on as many pages as they need; an empty document has one page. */
export function paginate(slabs: readonly Slab[], book: Book): void {
  let rest = [...slabs];
  do {
    const canvas = new Canvas(book.context.nextRef());
    book.pages.push(canvas);
    const filled = fill(rest, BODY_HEIGHT, true);
    drawPlaced(filled.placed, canvas, MARGIN_LEFT, BODY_TOP);
    rest = filled.rest;
  } while (rest.length > 0);
}
