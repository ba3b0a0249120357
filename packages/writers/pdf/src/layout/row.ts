import type { Canvas } from '../page/canvas.js';
import type { Colour } from '../text/style.js';
import { drawPlaced, fill, type PlacedSlab, type Slab } from './slab.js';

/** One cell of a row: what it holds, how far from the row's left edge it begins, in points. */
export interface Cell {
  x: number;
  slabs: Slab[];
}

/** How a row looks; sizes in points. */
export interface RowLook {
  width: number;
  padding: number;
  rule: Colour;
  ruleWeight?: number;
  fill?: Colour;
}

/** A row lower than this goes to the next page whole rather than being split. */
const SMALLEST_SPLIT = 110;
/** Room left on a page that is worth beginning a row in. */
const SMALLEST_START = 60;

/** Cells side by side as one slab, which splits between lines where a page cannot hold it. */
export function row(cells: readonly Cell[], look: RowLook): Slab {
  const filled = cells.map((cell) => ({ cell, ...fill(cell.slabs, Infinity, true) }));
  const height = Math.max(0, ...filled.map((one) => one.height)) + look.padding * 2;
  const slab = rowSlab(
    filled.map(({ cell, placed }) => ({ x: cell.x, placed })),
    height,
    look,
  );
  slab.split = (available, force) => splitRow(slab, cells, look, available, force);
  return slab;
}

function splitRow(
  whole: Slab,
  cells: readonly Cell[],
  look: RowLook,
  available: number,
  force: boolean,
): [Slab, Slab] | undefined {
  if (!force && (whole.height < SMALLEST_SPLIT || available < SMALLEST_START)) return undefined;
  const filled = cells.map((cell) => ({ cell, ...fill(cell.slabs, available - look.padding * 2, force) }));
  const stuck = filled.some((one) => one.cell.slabs.length > 0 && one.placed.length === 0);
  if (stuck || filled.every((one) => one.rest.length === 0)) return undefined;
  const height = Math.max(...filled.map((one) => one.height)) + look.padding * 2;
  const head = rowSlab(
    filled.map(({ cell, placed }) => ({ x: cell.x, placed })),
    height,
    look,
  );
  const tail = row(
    filled.map(({ cell, rest }) => ({ x: cell.x, slabs: rest })),
    look,
  );
  head.before = whole.before;
  // Not copies: the tail splits again on the next page and hands these on.
  Object.assign(tail, { after: whole.after, keep: whole.keep, repeat: whole.repeat });
  return [head, tail];
}

function rowSlab(cells: { x: number; placed: PlacedSlab[] }[], height: number, look: RowLook): Slab {
  return {
    height,
    before: 0,
    after: 0,
    draw: (canvas: Canvas, x: number, top: number) => {
      if (look.fill) canvas.rectangle(x, top, look.width, height, look.fill);
      for (const cell of cells) drawPlaced(cell.placed, canvas, x + cell.x, top + look.padding);
      canvas.line(x, top + height, look.width, look.rule, look.ruleWeight);
    },
  };
}
