import type { PdfFonts } from '../options.js';
import { Face } from './face.js';
import type { FontStyle } from './style.js';

/** The fonts of one document, parsed: the family's styles and what stands in for them. */
export class FontSet {
  private readonly styles: Record<FontStyle, Face>;
  private readonly fallback: readonly Face[];

  constructor(fonts: PdfFonts) {
    const regular = Face.of(fonts.regular);
    const bold = Face.of(fonts.bold);
    const italic = fonts.italic ? Face.of(fonts.italic) : regular;
    const boldItalic = fonts.boldItalic ? Face.of(fonts.boldItalic) : bold;
    this.styles = { regular, bold, italic, boldItalic };
    this.fallback = (fonts.fallback ?? []).map((bytes) => Face.of(bytes));
  }

  /** The face that a style asks for first. */
  face(style: FontStyle): Face {
    return this.styles[style];
  }

  /** The first face that holds the whole cluster; the style's own, then regular, then the fallbacks. */
  faceFor(cluster: string, style: FontStyle): Face | undefined {
    return this.candidates(style).find((face) => face.coversText(cluster));
  }

  /** Whether any face holds the character. */
  covers(codePoint: number): boolean {
    return this.candidates('regular').some((face) => face.covers(codePoint));
  }

  private candidates(style: FontStyle): Face[] {
    return [this.styles[style], this.styles.regular, ...this.fallback];
  }
}
