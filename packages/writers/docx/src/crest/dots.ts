import { colourParts, type DrawnCrest } from '@kinform/documents';
import { polygonsOf, type Point } from './polygon.js';
import { strokePolygons } from './stroke-polygons.js';

/** Lines that each row of dots is looked at along, so that slanting edges come out smooth. */
const LINES = 4;

/** A picture of dots: red, green, blue and opacity of each, a byte each, row by row. */
export interface Dots {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Draws a drawing as dots, `scale` of them to one of its units, smooth at its edges and clear where nothing is drawn. */
export function dotsOf({ width, height, shapes }: DrawnCrest, scale: number): Dots {
  const sheet = new Sheet(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const scaled = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x * scale, y * scale]);
  for (const { path, fill, stroke } of shapes) {
    const polygons = polygonsOf(path);
    if (fill)
      sheet.paint(
        polygons.map(({ points }) => scaled(points)),
        fill.rule,
        fill.colour,
      );
    if (stroke) {
      const covered = polygons.flatMap((line) => strokePolygons(line, stroke));
      sheet.paint(covered.map(scaled), 'nonzero', stroke.colour);
    }
  }
  return { width: sheet.width, height: sheet.height, bytes: sheet.bytes() };
}

/** Where an edge meets a line across the sheet, and whether it goes down or up there. */
interface Crossing {
  x: number;
  turn: 1 | -1;
}

class Sheet {
  /** Four numbers from 0 to 1 for each dot; colours are as strong as the dot is opaque. */
  private readonly painted: Float64Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.painted = new Float64Array(width * height * 4);
  }

  /** Covers the inside of polygons with a colour. */
  paint(polygons: readonly Point[][], rule: 'nonzero' | 'evenodd', colour: string): void {
    const parts = colourParts(colour);
    for (let row = 0; row < this.height; row += 1) {
      const covered = new Float64Array(this.width);
      for (let line = 0; line < LINES; line += 1) {
        const crossings = crossingsAt(polygons, row + (line + 0.5) / LINES);
        for (const [from, to] of insides(crossings, rule)) this.cover(covered, from, to);
      }
      covered.forEach((share, column) => {
        if (share > 0) this.blend((row * this.width + column) * 4, parts, Math.min(1, share));
      });
    }
  }

  /** Opacity and colours as bytes; the colour of a dot that is partly clear is written in full. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.painted, (value, index) => {
      if (index % 4 === 3) return Math.round(value * 255);
      const opacity = this.painted[index - (index % 4) + 3] ?? 0;
      return opacity > 0 ? Math.round(Math.min(1, value / opacity) * 255) : 0;
    });
  }

  private cover(covered: Float64Array, from: number, to: number): void {
    const end = Math.min(to, this.width);
    for (let column = Math.max(0, Math.floor(from)); column < end; column += 1) {
      const share = Math.min(end, column + 1) - Math.max(from, column);
      covered[column] = (covered[column] ?? 0) + Math.max(0, share) / LINES;
    }
  }

  private blend(at: number, colour: readonly number[], share: number): void {
    [...colour, 1].forEach((part, index) => {
      this.painted[at + index] = (this.painted[at + index] ?? 0) * (1 - share) + part * share;
    });
  }
}

function crossingsAt(polygons: readonly Point[][], y: number): Crossing[] {
  const crossings: Crossing[] = [];
  for (const points of polygons) {
    let [fromX, fromY] = points.at(-1) ?? [0, 0];
    for (const [toX, toY] of points) {
      if (fromY <= y !== toY <= y) {
        const x = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
        crossings.push({ x, turn: toY > fromY ? 1 : -1 });
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return crossings.sort((a, b) => a.x - b.x);
}

function insides(crossings: readonly Crossing[], rule: 'nonzero' | 'evenodd'): [number, number][] {
  let winding = 0;
  return crossings.flatMap(({ x, turn }, index) => {
    winding += turn;
    const inside = rule === 'evenodd' ? index % 2 === 0 : winding !== 0;
    const next = crossings[index + 1];
    return inside && next ? [[x, next.x]] : [];
  });
}
