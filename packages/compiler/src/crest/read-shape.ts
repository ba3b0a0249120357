import type { PathStep } from '@kinform/documents';
import { CrestError } from './crest-error.js';
import { readPath } from './read-path.js';

/** The attributes that say where a shape lies, by name. */
export type Geometry = ReadonlyMap<string, string>;

/** Reads a number of an attribute, `px` allowed; `otherwise` where it is not said. Throws a CrestError. */
export function lengthOf(attributes: Geometry, name: string, otherwise = 0): number {
  const written = attributes.get(name);
  if (written === undefined) return otherwise;
  const value = Number(written.replace(/px$/, ''));
  if (written === '' || !Number.isFinite(value)) {
    throw new CrestError(`Its ${name} is “${written.slice(0, 40)}”.`, 'Write it as a plain number.');
  }
  return value;
}

/** How each shape becomes a path, and which attributes say where it lies (SVG 1.1, chapter 9). */
export const shapes: Readonly<Record<string, { geometry: readonly string[]; path(at: Geometry): PathStep[] }>> = {
  path: { geometry: ['d'], path: (at) => readPath(at.get('d') ?? '') },
  rect: { geometry: ['x', 'y', 'width', 'height', 'rx', 'ry'], path: rectangle },
  circle: {
    geometry: ['cx', 'cy', 'r'],
    path: (at) => ellipse(lengthOf(at, 'cx'), lengthOf(at, 'cy'), lengthOf(at, 'r'), lengthOf(at, 'r')),
  },
  ellipse: {
    geometry: ['cx', 'cy', 'rx', 'ry'],
    path: (at) => ellipse(lengthOf(at, 'cx'), lengthOf(at, 'cy'), lengthOf(at, 'rx'), lengthOf(at, 'ry')),
  },
  line: {
    geometry: ['x1', 'y1', 'x2', 'y2'],
    path: (at) => [
      ['M', lengthOf(at, 'x1'), lengthOf(at, 'y1')],
      ['L', lengthOf(at, 'x2'), lengthOf(at, 'y2')],
    ],
  },
  polyline: { geometry: ['points'], path: (at) => readPath(pointsOf(at)) },
  polygon: { geometry: ['points'], path: (at) => readPath(`${pointsOf(at)}Z`) },
};

function pointsOf(at: Geometry): string {
  return `M${at.get('points') ?? ''}`;
}

function ellipse(x: number, y: number, rx: number, ry: number): PathStep[] {
  if (rx <= 0 || ry <= 0) return [];
  return readPath(`M${x + rx} ${y}A${rx} ${ry} 0 0 1 ${x - rx} ${y}A${rx} ${ry} 0 0 1 ${x + rx} ${y}Z`);
}

function rectangle(at: Geometry): PathStep[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => lengthOf(at, name)) as [
    number,
    number,
    number,
    number,
  ];
  if (width <= 0 || height <= 0) return [];
  const rx = Math.min(lengthOf(at, 'rx', lengthOf(at, 'ry')), width / 2);
  const ry = Math.min(lengthOf(at, 'ry', lengthOf(at, 'rx')), height / 2);
  if (rx <= 0 || ry <= 0) return readPath(`M${x} ${y}h${width}v${height}h${-width}Z`);
  const corner = (toX: number, toY: number): string => `a${rx} ${ry} 0 0 1 ${toX} ${toY}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return readPath(
    `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`,
  );
}
