import { Canvas } from '../page/canvas.js';
import { BODY_BOTTOM, BODY_TOP, MARGIN_LEFT } from '../page/geometry.js';
import type { Letterhead } from '../page/letterhead.js';
import type { Book } from './book.js';
import { drawPlaced, fill, type Slab } from './slab.js';

/** Draws slabs on as many pages as they need, on the first below its letterhead; an empty document has one page. */
export function paginate(slabs: readonly Slab[], book: Book, letterhead?: Letterhead): void {
  let rest = [...slabs];
  let top = letterhead?.bodyTop ?? BODY_TOP;
  do {
    const canvas = new Canvas(book.context.nextRef());
    book.pages.push(canvas);
    if (book.pages.length === 1) letterhead?.draw(canvas);
    const filled = fill(rest, BODY_BOTTOM - top, true);
    drawPlaced(filled.placed, canvas, MARGIN_LEFT, top);
    rest = filled.rest;
    top = BODY_TOP;
  } while (rest.length > 0);
}
