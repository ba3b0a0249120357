import type { Face } from '../text/face.js';

/** One code of an embedded font: the glyph that it draws, the text that it stands for, its width in 1/1000 em. */
export interface UsedGlyph {
  gid: number;
  text: string;
  width: number;
}

/**
 * What one document uses of one face. Every pair of glyph and text gets a code of its own, so that the text read
 * back is exactly the text that was written even where two characters share a glyph.
 */
export class FontUse {
  readonly used: UsedGlyph[] = [{ gid: 0, text: '', width: 0 }];
  private readonly codes = new Map<string, number>();

  constructor(
    readonly face: Face,
    readonly name: string,
  ) {}

  /** The code for a glyph that stands for this text, four hexadecimal digits. */
  code(gid: number, text: string, width: number): string {
    const key = `${gid}/${text}`;
    let code = this.codes.get(key);
    if (code === undefined) {
      code = this.used.push({ gid, text, width }) - 1;
      this.codes.set(key, code);
    }
    return code.toString(16).toUpperCase().padStart(4, '0');
  }
}
