import { faintColour, readableColour, type DocumentLook } from '@kinform/documents';
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

/** A colour as the operands of `rg` and `RG`. */
export function rgb(colour: Colour): string {
  return colour.map(decimal).join(' ');
}

/** The palette that goes with an authority's colour; throws where words in that colour could not be read on white. */
export function palette(look: DocumentLook = {}): Palette {
  const accent = readableColour(look.colour ?? DEFAULT_COLOUR);
  return {
    accent,
    tint: faintColour(accent, 0.06),
    text: [0.1, 0.11, 0.13],
    muted: [0.33, 0.35, 0.38],
    rule: [0.78, 0.8, 0.82],
    band: faintColour(accent, 0.09),
    warning: [0.62, 0.27, 0.02],
    warningTint: [1, 0.96, 0.91],
    watermark: [0.945, 0.945, 0.95],
  };
}
