import type { DrawnShape, Stroke } from '@kinform/documents';
import { CrestError } from './crest-error.js';
import { lengthOf } from './read-shape.js';

/** What shapes are filled and drawn with, by SVG's names; a group hands it on to what is in it. */
export type Paint = ReadonlyMap<string, string>;

/** The attributes of paint, and the words that those take which are neither a colour nor a number. */
const words: Readonly<Record<string, readonly string[] | undefined>> = {
  fill: undefined,
  stroke: undefined,
  'stroke-width': undefined,
  'fill-rule': ['nonzero', 'evenodd'],
  'stroke-linecap': ['butt', 'round', 'square'],
  'stroke-linejoin': ['miter', 'round', 'bevel'],
};

/** Whether an attribute says what something is filled or drawn with. */
export const isPaint = (name: string): boolean => Object.hasOwn(words, name);

/** The paint of a group handed on, with what an element says of itself upon it. Throws a CrestError. */
export function paintUpon(handedOn: Paint, attributes: ReadonlyMap<string, string>): Paint {
  const own = [...attributes].filter(([name]) => isPaint(name));
  for (const [name, value] of own) {
    const allowed = words[name];
    if (allowed && !allowed.includes(value)) {
      throw new CrestError(`Its ${name} is “${value.slice(0, 40)}”.`, `Make it one of: ${allowed.join(', ')}.`);
    }
  }
  return new Map([...handedOn, ...own]);
}

/** Fill and stroke of a shape as SVG has them: black and no line unless something else is said. */
export function paintOf(paint: Paint): Pick<DrawnShape, 'fill' | 'stroke'> {
  const fill = colourOf(paint.get('fill') ?? 'black', 'fill');
  const line = colourOf(paint.get('stroke') ?? 'none', 'stroke');
  const width = lengthOf(paint, 'stroke-width', 1);
  const rule = paint.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
  return {
    ...(fill && { fill: { colour: fill, rule } }),
    ...(line && width > 0 && { stroke: { colour: line, width, ...endsOf(paint) } }),
  };
}

function endsOf(paint: Paint): Pick<Stroke, 'cap' | 'join'> {
  // `paintUpon` let no other words in.
  return {
    cap: (paint.get('stroke-linecap') ?? 'butt') as Stroke['cap'],
    join: (paint.get('stroke-linejoin') ?? 'miter') as Stroke['join'],
  };
}

const named: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };

function colourOf(written: string, name: string): string | undefined {
  if (written === 'none') return undefined;
  const colour = (Object.hasOwn(named, written) ? named[written] : written)?.toLowerCase() ?? '';
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  if (/^#[0-9a-f]{3}$/.test(colour)) return colour.replace(/[0-9a-f]/g, '$&$&');
  throw new CrestError(
    `Its ${name} is “${written.slice(0, 40)}”.`,
    'Write colours as #rrggbb, #rgb, black, white or none. Gradients and patterns have to go.',
  );
}
