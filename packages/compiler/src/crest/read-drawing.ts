import type { DrawnCrest, DrawnShape, PathStep } from '@kinform/documents';
import { CrestError } from './crest-error.js';
import { isPaint, paintOf, paintUpon, type Paint } from './paint.js';
import { shapes } from './read-shape.js';
import { readXml, type XmlElement } from './read-xml.js';

/** Says nothing of what is drawn; a crest is passed by when a document is read out. */
const silent = new Set(['id', 'role', 'aria-label', 'aria-hidden', 'aria-labelledby', 'focusable']);
const silentAtRoot = new Set([
  ...silent,
  'xmlns',
  'xmlns:xlink',
  'xml:space',
  'version',
  'baseProfile',
  'width',
  'height',
  'viewBox',
]);
/** Words about the drawing. */
const words = new Set(['title', 'desc']);

const KNOWN = ['svg', 'g', ...Object.keys(shapes), 'title', 'desc'].join(', ');

/**
 * Reads an SVG of plain shapes: `g` and the basic shapes, filled and drawn with colours. Anything else is refused with
 * a CrestError that says what to take out, so that a crest looks the same in every format or is not taken at all.
 */
export function readDrawing(source: string): DrawnCrest {
  const root = readXml(source);
  if (root.name !== 'svg') throw new CrestError(`It begins with <${root.name}>.`, 'A drawing begins with <svg>.');
  refuseOthers(root, silentAtRoot);
  const [left, top, width, height] = viewBoxOf(root);
  const drawn = shapesIn(root, paintUpon(new Map(), root.attributes)).map((shape) => ({
    ...shape,
    path: shape.path.map((step) => placed(step, left, top)),
  }));
  if (drawn.length === 0) throw new CrestError('Nothing is drawn in it.', 'Check that it is the right file.');
  return { kind: 'drawing', width, height, shapes: drawn };
}

function viewBoxOf({ attributes }: XmlElement): [number, number, number, number] {
  const written = attributes.get('viewBox') ?? '';
  const [left, top, width, height, ...more] = written.split(/[\s,]+/).map(Number);
  const sides = [left, top, width, height];
  if (!written || more.length > 0 || !sides.every(Number.isFinite) || !(Number(width) > 0 && Number(height) > 0)) {
    throw new CrestError('Its viewBox is not four numbers.', 'Write viewBox="0 0 width height" at <svg>.');
  }
  return sides as [number, number, number, number];
}

function shapesIn(parent: XmlElement, handedOn: Paint): DrawnShape[] {
  return parent.children.flatMap((element) => {
    if (words.has(element.name)) return [];
    const shape = Object.hasOwn(shapes, element.name) ? shapes[element.name] : undefined;
    if (!shape && element.name !== 'g') {
      throw new CrestError(`It has <${element.name}>.`, `Take that out: a crest is drawn with ${KNOWN}.`);
    }
    refuseOthers(element, silent, shape?.geometry);
    const paint = paintUpon(handedOn, element.attributes);
    if (!shape) return shapesIn(element, paint);
    return shown({ path: shape.path(element.attributes), ...paintOf(paint) });
  });
}

function shown(shape: DrawnShape): DrawnShape[] {
  return shape.path.length > 0 && (shape.fill ?? shape.stroke) ? [shape] : [];
}

function refuseOthers(
  { name, attributes }: XmlElement,
  allowed: ReadonlySet<string>,
  geometry: readonly string[] = [],
): void {
  for (const attribute of attributes.keys()) {
    if (allowed.has(attribute) || isPaint(attribute) || geometry.includes(attribute)) continue;
    throw new CrestError(
      `It has ${attribute} at <${name}>.`,
      'Take that out: save the drawing as plain SVG with flattened transforms and colours as fill and stroke.',
    );
  }
}

function placed(step: PathStep, left: number, top: number): PathStep {
  const [letter, ...numbers] = step;
  const moved = numbers.map((number, index) => rounded(number - (index % 2 === 0 ? left : top)));
  return [letter, ...moved] as PathStep;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;
