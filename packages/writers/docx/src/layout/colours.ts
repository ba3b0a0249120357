import { faintColour, readableColour, type ColourParts, type DocumentLook } from '@kinform/documents';

/** The colours of the layout, as RRGGBB; each text colour has a contrast of at least 7 to 1 on white and on the fills. */
export const colours = {
  /** Headings of the first two levels, and the rules of tables. */
  heading: '1D3557',
  /** Headings below them, and the heads of columns. */
  subheading: '1D3557',
  quiet: '4A4F55',
  link: '0B4A8F',
  rule: 'B8C0CA',
  signing: '1F2933',
  headFill: 'EEF2F6',
  watermark: 'E3E7EB',
  quote: '4F8A8B',
  information: { line: '1D4E89', fill: 'F1F5FA' },
  warning: { line: 'B45309', fill: 'FDF6EC' },
  draft: { line: '6B2C91', fill: 'F7F2FA' },
} as const;

/** Colours by what they are for. */
export type Colours = {
  readonly [Use in keyof typeof colours]: (typeof colours)[Use] extends string
    ? string
    : { line: string; fill: string };
};

/**
 * The layout's colours with an authority's own where the PDF has it too: upper headings, links, rules, and faint behind
 * the heads of tables and notices of information. Throws where words in it could not be read on white.
 */
export function coloursOf({ colour }: DocumentLook): Colours {
  if (colour === undefined) return colours;
  const parts = readableColour(colour);
  const own = written(parts);
  return {
    ...colours,
    heading: own,
    subheading: colours.signing,
    link: own,
    quote: own,
    headFill: written(faintColour(parts, 0.09)),
    information: { line: own, fill: written(faintColour(parts, 0.06)) },
  };
}

function written(parts: ColourParts): string {
  return parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
