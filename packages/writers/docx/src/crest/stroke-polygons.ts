import type { Stroke } from '@kinform/documents';
import type { Point, Polygon } from './polygon.js';

/** How far a mitre may reach, in half widths of the line (SVG 1.1, 11.4). */
const MITRE_LIMIT = 4;
const CIRCLE_CORNERS = 24;

/** A straight piece of a line with its direction, of length 1. */
interface Piece {
  from: Point;
  to: Point;
  along: Point;
}

/** What a line covers, as polygons that overlap and all turn the same way: fill them by the nonzero rule. */
export function strokePolygons(line: Polygon, stroke: Stroke): Point[][] {
  const pieces = piecesOf(line);
  const half = stroke.width / 2;
  const last = pieces.length - 1;
  const covered = pieces.flatMap((piece, index) => {
    const extended = stroke.cap === 'square' && !line.closed;
    const bar = barOf(piece, half, extended && index === 0 ? half : 0, extended && index === last ? half : 0);
    const next = pieces[index + 1] ?? (line.closed ? pieces[0] : undefined);
    return next ? [bar, cornerOf(piece, next, half, stroke.join)] : [bar];
  });
  const [first, end] = [pieces[0], pieces[last]];
  if (stroke.cap === 'round' && !line.closed && first && end) covered.push(disc(first.from, half), disc(end.to, half));
  return covered.map(turnedOneWay);
}

function piecesOf({ points, closed }: Polygon): Piece[] {
  const all = closed ? [...points, ...points.slice(0, 1)] : points;
  return all.slice(1).flatMap((to, index) => {
    const from = all[index] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return length === 0 ? [] : [{ from, to, along: [(to[0] - from[0]) / length, (to[1] - from[1]) / length] }];
  });
}

const moved = (point: Point, by: Point, times: number): Point => [point[0] + by[0] * times, point[1] + by[1] * times];
const across = ([x, y]: Point): Point => [-y, x];

function barOf({ from, to, along }: Piece, half: number, before: number, after: number): Point[] {
  const [start, end] = [moved(from, along, -before), moved(to, along, after)];
  const side = across(along);
  return [moved(start, side, half), moved(end, side, half), moved(end, side, -half), moved(start, side, -half)];
}

function cornerOf(before: Piece, after: Piece, half: number, join: Stroke['join']): Point[] {
  const corner = before.to;
  if (join === 'round') return disc(corner, half);
  const [a, b] = [before.along, after.along];
  const outer = a[0] * b[1] - a[1] * b[0] > 0 ? -half : half;
  const [one, other] = [moved(corner, across(a), outer), moved(corner, across(b), outer)];
  const cosine = a[0] * b[0] + a[1] * b[1];
  // A mitre reaches 1 / cos(half the turn) half widths.
  const reach = Math.sqrt(2 / Math.max(1 + cosine, 1e-9));
  if (join === 'bevel' || reach > MITRE_LIMIT) return [corner, one, other];
  const side: Point = [across(a)[0] + across(b)[0], across(a)[1] + across(b)[1]];
  return [corner, one, moved(corner, side, outer / (1 + cosine)), other];
}

function disc([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CIRCLE_CORNERS }, (_, index) => {
    const angle = (index / CIRCLE_CORNERS) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}

function turnedOneWay(points: Point[]): Point[] {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? points.reverse() : points;
}
