import { colourParts, type DrawnCrest, type DrawnShape, type PathStep, type Stroke } from '@kinform/documents';
import { PAGE_HEIGHT } from './geometry.js';
import { decimal } from './number.js';
import { rgb } from './palette.js';

const letters: Readonly<Record<PathStep[0], string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };
const caps: Readonly<Record<Stroke['cap'], number>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<Stroke['join'], number>> = { miter: 0, round: 1, bevel: 2 };

/**
 * The operators that draw a drawing with its top left corner at a place and so many points to one of its units; what
 * reaches beyond its sheet is cut off (ISO 32000-1, 8.5). The graphics state is as before afterwards.
 */
export function drawingOperators({ width, height, shapes }: DrawnCrest, x: number, y: number, scale: number): string {
  const matrix = [scale, 0, 0, -scale].map(fine).join(' ');
  const sheet = `0 0 ${fine(width)} ${fine(height)} re W n`;
  const corner = `${decimal(x)} ${decimal(PAGE_HEIGHT - y)}`;
  return `q ${matrix} ${corner} cm ${sheet} 4 M\n${shapes.map(shapeOperators).join('\n')} Q`;
}

function shapeOperators({ path, fill, stroke }: DrawnShape): string {
  const painted = fill ? `${rgb(colourParts(fill.colour))} rg ` : '';
  const drawn = stroke
    ? `${rgb(colourParts(stroke.colour))} RG ${fine(stroke.width)} w ${caps[stroke.cap]} J ${joins[stroke.join]} j `
    : '';
  return `${painted}${drawn}${path.map(stepOperator).join(' ')} ${endOf(fill, stroke)}`;
}

function stepOperator([letter, ...numbers]: PathStep): string {
  return [...numbers.map(fine), letters[letter]].join(' ');
}

/** The operator that paints a path (ISO 32000-1, table 60). */
function endOf(fill: DrawnShape['fill'], stroke: Stroke | undefined): string {
  if (!fill) return stroke ? 'S' : 'n';
  return (stroke ? 'B' : 'f') + (fill.rule === 'evenodd' ? '*' : '');
}

/** The measure of a drawing is its own, so its numbers may be small: five decimals, no exponent. */
const fine = (value: number): string => {
  const written = value.toFixed(5).replace(/\.?0+$/, '');
  return written === '-0' ? '0' : written;
};
