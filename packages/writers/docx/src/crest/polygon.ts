import type { PathStep } from '@kinform/documents';

/** A place on the sheet. */
export type Point = readonly [x: number, y: number];

/** Corners one after the other; `closed` says that the last is joined to the first. */
export interface Polygon {
  points: Point[];
  closed: boolean;
}

/** Lines that a curve becomes: at the size of a crest nobody sees the difference. */
const LINES = 16;

/** A path as straight lines. */
export function polygonsOf(path: readonly PathStep[]): Polygon[] {
  const polygons: Polygon[] = [];
  let open: Polygon | undefined;
  const current = (): Polygon => {
    if (open) return open;
    // After a path was closed, drawing goes on where it began.
    open = { points: [polygons.at(-1)?.points[0] ?? [0, 0]], closed: false };
    polygons.push(open);
    return open;
  };
  for (const step of path) {
    if (step[0] === 'M') {
      open = { points: [[step[1], step[2]]], closed: false };
      polygons.push(open);
    } else if (step[0] === 'Z') {
      current().closed = true;
      open = undefined;
    } else if (step[0] === 'L') current().points.push([step[1], step[2]]);
    else addCurve(current().points, step);
  }
  return polygons;
}

function addCurve(points: Point[], [, x1, y1, x2, y2, x, y]: Extract<PathStep, ['C', ...number[]]>): void {
  const [fromX, fromY] = points.at(-1) ?? [0, 0];
  for (let line = 1; line <= LINES; line += 1) {
    const t = line / LINES;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    points.push([a * fromX + b * x1 + c * x2 + d * x, a * fromY + b * y1 + c * y2 + d * y]);
  }
}
