/** Stands where fontkit imports Brotli, whose dictionary is larger than fontkit: only WOFF2 is compressed with it. */
export function noBrotli(): never {
  throw new Error('This font is compressed as WOFF2. Give the PDF its fonts as TrueType (.ttf).');
}

/** Stands where pdf-lib imports a parser of HTML: it is for SVG and XFA, which our documents do not have. */
export function parse(): never {
  throw new Error('pdf-lib was asked to read SVG or XFA, which a page leaves out. Give pictures as PNG or JPEG.');
}

/** Kinds of nodes of that parser; there are none. */
export const NodeType = {};

/** Stands where pdf-lib imports culori: colours are given as numbers, not by name. */
export function converter(): () => never {
  return () => {
    throw new Error('pdf-lib was asked to read a colour by name, which a page leaves out. Give it as numbers.');
  };
}

/** Stands for pdf-lib's table of the standard fonts, which PDF/UA does not allow since they are not embedded. */
export class Font {
  static load(): never {
    throw new Error('pdf-lib was asked for a standard font, which a page leaves out. Embed a TrueType font.');
  }
}

/** Names of the standard fonts; there are none. */
export const FontNames = {};
