import type { Canvas } from '../page/canvas.js';
import type { Slab } from './slab.js';

/** What a frame does beside indenting: `behind` draws under a strip of it, x and top being the frame's own corner. */
export interface Frame {
  indent: number;
  /** Room inside, above the first and below the last slab. */
  padding?: number;
  before?: number;
  after?: number;
  behind?(canvas: Canvas, x: number, top: number, height: number, first: boolean): void;
}

/** Slabs moved to the right, with something behind them that runs on without a gap from strip to strip and page to page. */
export function framed(slabs: readonly Slab[], frame: Frame): Slab[] {
  if (slabs.length === 0) return [];
  const padding = frame.padding ?? 0;
  const inner = padding > 0 ? [edge(padding, true), ...snug(slabs), edge(padding, false)] : [...slabs];
  return inner.map((slab, index) => {
    const first = index === 0;
    const strip = inFrame(slab, frame, first);
    return {
      ...strip,
      before: first ? (frame.before ?? slab.before) : slab.before,
      after: index === inner.length - 1 ? (frame.after ?? slab.after) : slab.after,
    };
  });
}

/** Padding takes the place of the outer room, and the last slab stays with the padding below it. */
function snug(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) => {
    const before = index === 0 ? 0 : slab.before;
    return index === slabs.length - 1 ? { ...slab, before, after: 0, keep: true } : { ...slab, before };
  });
}

function edge(height: number, keep: boolean): Slab {
  return { height, before: 0, after: 0, keep, draw: () => undefined };
}

function inFrame(slab: Slab, frame: Frame, first: boolean): Slab {
  const { split, repeat } = slab;
  return {
    ...slab,
    draw: (canvas, x, top, gap) => {
      const above = first ? 0 : gap;
      frame.behind?.(canvas, x, top - above, slab.height + above, first);
      slab.draw(canvas, x + frame.indent, top, gap);
    },
    ...(repeat && { repeat: inFrame(repeat, frame, false) }),
    ...(split && {
      split: (available: number, force: boolean) => {
        const parts = split.call(slab, available, force);
        return parts && [inFrame(parts[0], frame, first), inFrame(parts[1], frame, false)];
      },
    }),
  };
}
