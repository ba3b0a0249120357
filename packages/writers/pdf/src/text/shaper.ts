import type { FontkitRun } from 'fontkit';
import { FontUse } from '../fonts/font-use.js';
import { mirrored } from './bidi.js';
import type { Face } from './face.js';
import type { FontSet } from './font-set.js';
import { withoutIgnorable } from './ignorable.js';
import type { FontStyle } from './style.js';

/** Glyphs at one height above the base line (1/1000 em), ready for a TJ array. */
export interface Segment {
  rise: number;
  array: string;
}

/** Shaped text of one face, in visual order; width in 1/1000 em; `actual` where the glyphs do not spell the text. */
export interface Part {
  use: FontUse;
  width: number;
  segments: Segment[];
  actual?: string;
}

/** Shaped text, in visual order. */
export interface Shaped {
  parts: Part[];
  width: number;
}

const empty: Shaped = { parts: [], width: 0 };
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Shapes words with one document's fonts and remembers each, until the document is written. */
export class Shaper {
  readonly uses = new Map<Face, FontUse>();
  private readonly known = new Map<string, Shaped>();

  constructor(readonly fonts: FontSet) {}

  /** Glyphs and width of a stretch of text in one style and one direction. */
  shape(text: string, style: FontStyle, rightToLeft = false): Shaped {
    const key = `${style}${rightToLeft ? '<' : '>'}${text}`;
    let shaped = this.known.get(key);
    if (!shaped) {
      shaped = this.shapeAnew(text, style, rightToLeft);
      this.known.set(key, shaped);
    }
    return shaped;
  }

  private shapeAnew(text: string, style: FontStyle, rightToLeft: boolean): Shaped {
    if (withoutIgnorable(text) === '') return empty;
    const runs = this.byFace(text, style);
    if (rightToLeft) runs.reverse();
    const parts = runs.map(({ face, text: own }) => this.part(face, own, rightToLeft));
    return { parts, width: parts.reduce((sum, part) => sum + part.width, 0) };
  }

  private byFace(text: string, style: FontStyle): { face: Face; text: string }[] {
    const first = this.fonts.face(style);
    if (first.coversText(text)) return [{ face: first, text }];
    const runs: { face: Face; text: string }[] = [];
    const add = (face: Face, own: string): void => {
      const last = runs.at(-1);
      if (last?.face === face) last.text += own;
      else runs.push({ face, text: own });
    };
    for (const { segment } of graphemes.segment(text)) {
      const face = this.fonts.faceFor(segment, style);
      if (face) add(face, segment);
      // No one font holds base and marks together: each character by itself, rather than none.
      else for (const one of segment) add(this.fonts.faceFor(one, style) ?? first, one);
    }
    return runs;
  }

  private part(face: Face, text: string, rightToLeft: boolean): Part {
    const drawn = rightToLeft ? mirrored(text) : text;
    const run = face.font.layout(drawn, undefined, undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
    const use = this.useOf(face);
    const texts = glyphTexts(run, rightToLeft);
    const spelt = (rightToLeft ? [...texts].reverse() : texts).join('');
    const wanted = withoutIgnorable(text);
    const part = encode(run, texts, use);
    return spelt === wanted ? part : { ...part, actual: wanted };
  }

  private useOf(face: Face): FontUse {
    let use = this.uses.get(face);
    if (!use) {
      use = new FontUse(face, `F${this.uses.size + 1}`);
      this.uses.set(face, use);
    }
    return use;
  }
}

function glyphTexts(run: FontkitRun, rightToLeft: boolean): string[] {
  return run.glyphs.map((glyph, index) => {
    if (isHidden(run, index)) return '';
    const text = withoutIgnorable(String.fromCodePoint(...glyph.codePoints));
    return rightToLeft ? mirrored(text) : text;
  });
}

/**
 * Glyph codes with the adjustments that bring the pen from where the font's own widths leave it to where the shaper
 * wants it. What rounding leaves over is carried to the next glyph.
 */
function encode(run: FontkitRun, texts: readonly string[], use: FontUse): Part {
  const { scale } = use.face;
  const segments: Segment[] = [];
  let width = 0;
  let pending = 0;
  let rise = 0;
  let array = '';
  const flush = (): void => {
    if (array) segments.push({ rise, array });
    array = '';
  };
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    if (!position || isHidden(run, index)) return;
    const height = Math.round(position.yOffset * scale);
    if (height !== rise) flush();
    rise = height;
    const natural = Math.round(glyph.advanceWidth * scale);
    pending -= position.xOffset * scale;
    const step = Math.round(pending);
    if (step !== 0) array += String(step);
    pending -= step;
    array += `<${use.code(glyph.id, texts[index] || '\u200B', natural)}>`;
    pending += natural + (position.xOffset - position.xAdvance) * scale;
    width += position.xAdvance * scale;
  });
  const left = Math.round(pending);
  if (left !== 0) array += String(left);
  flush();
  for (const segment of segments) segment.array = segment.array.replaceAll('><', '');
  return { use, width, segments };
}

/** The shaper puts a space without width in the place of what is never drawn: that glyph is left out. */
function isHidden(run: FontkitRun, index: number): boolean {
  const points = run.glyphs[index]?.codePoints ?? [];
  return points.length === 1 && points[0] === 0x20 && run.positions[index]?.xAdvance === 0;
}
