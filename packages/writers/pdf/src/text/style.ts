/** Which of the family's four fonts. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** How a block sets its text: sizes in points, colour as three numbers from 0 to 1. */
export interface TextStyle {
  size: number;
  leading: number;
  colour: Colour;
  bold?: boolean;
  italic?: boolean;
}

/** Red, green and blue of sRGB, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The font style that a block's style and a text node's own marks come to. */
export function fontStyle(bold: boolean, italic: boolean): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
