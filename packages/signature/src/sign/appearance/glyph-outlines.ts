import type { OutlineStep } from './outline-font.js';
import type { TrueTypeTables } from './true-type-tables.js';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** a b c d e f of an affine map, as in PDF. */
type Matrix = readonly [number, number, number, number, number, number];

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

/** One contour of the `glyf` table as steps: between two control points lies an implied point on the curve. */
function contourSteps(points: readonly Point[]): OutlineStep[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const start = first.on ? first : last.on ? last : middle(first, last);
  const steps: OutlineStep[] = [['M', start.x, start.y]];
  let control: Point | undefined;
  for (const point of [...(first.on ? points.slice(1) : points), start]) {
    if (control) {
      const end = point.on ? point : middle(control, point);
      steps.push(['Q', control.x, control.y, end.x, end.y]);
    } else if (point.on) steps.push(['L', point.x, point.y]);
    control = point.on ? undefined : point;
  }
  steps.push(['Z']);
  return steps;
}

function readFlags(glyph: DataView, at: number, count: number): { flags: number[]; next: number } {
  const flags: number[] = [];
  let next = at;
  while (flags.length < count) {
    const flag = glyph.getUint8(next++);
    const repeat = flag & 8 ? glyph.getUint8(next++) : 0;
    for (let i = 0; i <= repeat; i += 1) flags.push(flag);
  }
  return { flags, next };
}

function readDeltas(glyph: DataView, at: number, flags: readonly number[], short: number, same: number) {
  const values: number[] = [];
  let next = at;
  let value = 0;
  for (const flag of flags) {
    if (flag & short) value += glyph.getUint8(next++) * (flag & same ? 1 : -1);
    else if (!(flag & same)) {
      value += glyph.getInt16(next);
      next += 2;
    }
    values.push(value);
  }
  return { values, next };
}

function simpleOutline(glyph: DataView, contours: number): Point[][] {
  const ends = Array.from({ length: contours }, (_, i) => glyph.getUint16(10 + i * 2));
  const instructions = 10 + contours * 2;
  const count = (ends.at(-1) ?? -1) + 1;
  const { flags, next } = readFlags(glyph, instructions + 2 + glyph.getUint16(instructions), count);
  const xs = readDeltas(glyph, next, flags, 2, 16);
  const ys = readDeltas(glyph, xs.next, flags, 4, 32);
  const points = flags.map((flag, i) => ({ x: xs.values[i] ?? 0, y: ys.values[i] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, i) => points.slice((ends[i - 1] ?? -1) + 1, end + 1));
}

function componentScale(glyph: DataView, at: number, flags: number): { matrix: readonly number[]; next: number } {
  const fixed = (offset: number): number => glyph.getInt16(offset) / 16384;
  if (flags & 8) return { matrix: [fixed(at), 0, 0, fixed(at)], next: at + 2 };
  if (flags & 0x40) return { matrix: [fixed(at), 0, 0, fixed(at + 2)], next: at + 4 };
  if (flags & 0x80) return { matrix: [0, 2, 4, 6].map((step) => fixed(at + step)), next: at + 8 };
  return { matrix: [1, 0, 0, 1], next: at };
}

function mapped(contours: Point[][], [a, b, c, d, e, f]: Matrix): Point[][] {
  return contours.map((points) => points.map(({ x, y, on }) => ({ x: a * x + c * y + e, y: b * x + d * y + f, on })));
}

/** Gives the outline of a glyph by its number (OpenType `glyf`, `loca`): simple glyphs and composites. */
export function glyphOutlines(font: TrueTypeTables): (glyph: number) => OutlineStep[] {
  const [glyf, loca] = [font.table('glyf'), font.table('loca')];
  const isLong = font.table('head').getInt16(50) === 1;
  const place = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);

  function composite(glyph: DataView, depth: number): Point[][] {
    const contours: Point[][] = [];
    for (let at = 10, more = true; more;) {
      const flags = glyph.getUint16(at);
      const part = glyph.getUint16(at + 2);
      const words = (flags & 1) === 1;
      const [dx, dy] = words
        ? [glyph.getInt16(at + 4), glyph.getInt16(at + 6)]
        : [glyph.getInt8(at + 4), glyph.getInt8(at + 5)];
      const { matrix, next } = componentScale(glyph, at + (words ? 8 : 6), flags);
      const [a = 1, b = 0, c = 0, d = 1] = matrix;
      contours.push(...mapped(contoursOf(part, depth + 1), [a, b, c, d, flags & 2 ? dx : 0, flags & 2 ? dy : 0]));
      at = next;
      more = (flags & 0x20) !== 0;
    }
    return contours;
  }

  function contoursOf(glyph: number, depth: number): Point[][] {
    const [start, end] = [place(glyph), place(glyph + 1)];
    if (end <= start || depth > 8) return [];
    const data = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    const contours = data.getInt16(0);
    return contours >= 0 ? simpleOutline(data, contours) : composite(data, depth);
  }

  return (glyph) => contoursOf(glyph, 0).flatMap(contourSteps);
}
