import { create, type FontkitFont } from 'fontkit';
import { isIgnorable } from './ignorable.js';

const parsed = new WeakMap<Uint8Array, Face>();

/** One font file, parsed: what it covers, its measures in thousandths of an em, and its shaping. */
export class Face {
  readonly font: FontkitFont;
  readonly scale: number;
  private readonly coverage = new Map<number, boolean>();

  /** The face of a font file, parsed once as long as its bytes are in use; it remembers glyphs, never text. */
  static of(bytes: Uint8Array): Face {
    let face = parsed.get(bytes);
    if (!face) {
      face = new Face(bytes);
      parsed.set(bytes, face);
    }
    return face;
  }

  private constructor(readonly bytes: Uint8Array) {
    this.font = create(bytes);
    this.scale = 1000 / this.font.unitsPerEm;
  }

  /** Whether the font holds a glyph for the code point, or needs none. */
  covers(codePoint: number): boolean {
    let known = this.coverage.get(codePoint);
    if (known === undefined) {
      known = isIgnorable(codePoint) || this.font.hasGlyphForCodePoint(codePoint);
      this.coverage.set(codePoint, known);
    }
    return known;
  }

  /** Whether the font holds every character of the text. */
  coversText(text: string): boolean {
    for (const character of text) {
      if (!this.covers(character.codePointAt(0) ?? 0)) return false;
    }
    return true;
  }
}
