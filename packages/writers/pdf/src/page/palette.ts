import type { DocumentLook } from '@kinform/documents';
import type { Colour } from '../text/style.js';
import { decimal } from './number.js';

/** The colours of a document. All text keeps a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export interface Palette {
  /** The authority's own colour, for headings and rules. */
  accent: Colour;
  /** The authority's colour, faint, behind words of others. */
  tint: Colour;
  text: Colour;
  muted: Colour;
  rule: Colour;
  band: Colour;
  warning: Colour;
  warningTint: Colour;
  watermark: Colour;
}

const DEFAULT_COLOUR = '#1d4f73';

/** A colour written as `#rrggbb`. Throws where it is not. */
export function parsed(colour: string): Colour {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`look.colour is “${colour}”: write it as #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return [red, green, blue];
}

/** A colour as the operands of `rg` and `RG`. */
export function rgb(colour: Colour): string {
  return colour.map(decimal).join(' ');
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrastWithWhite = (colour: Colour): number => 1.05 / (luminance(colour) + 0.05);

const faint = (colour: Colour, share: number): Colour => [
  1 - (1 - colour[0]) * share,
  1 - (1 - colour[1]) * share,
  1 - (1 - colour[2]) * share,
];

/** The palette that goes with an authority's colour; throws where words in that colour could not be read on white. */
export function palette(look: DocumentLook = {}): Palette {
  const wanted = look.colour ?? DEFAULT_COLOUR;
  const accent = parsed(wanted);
  const contrast = contrastWithWhite(accent);
  if (contrast < 4.5) {
    throw new Error(
      `look.colour ${wanted} has a contrast of ${contrast.toFixed(1)} to 1 against white: choose one of at least 4.5.`,
    );
  }
  return {
    accent,
    tint: faint(accent, 0.06),
    text: [0.1, 0.11, 0.13],
    muted: [0.33, 0.35, 0.38],
    rule: [0.78, 0.8, 0.82],
    band: faint(accent, 0.09),
    warning: [0.62, 0.27, 0.02],
    warningTint: [1, 0.96, 0.91],
    watermark: [0.945, 0.945, 0.95],
  };
}
