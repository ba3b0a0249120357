import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { nodeFonts } from '../node-fonts.js';
import { readTables } from './sfnt.js';
import { subsetFont } from './subset.js';

const { regular } = await nodeFonts();
const whole = create(regular);
const idOf = (character: string): number => whole.layout(character).glyphs[0]?.id ?? 0;

describe('a subset', () => {
  const wanted = ['a', 'é', 'W'].map(idOf);
  const subset = subsetFont(regular, wanted);

  it('holds the glyphs, the parts of composite glyphs and nothing else', () => {
    const glyphs = readTables(subset.bytes).get('maxp');
    expect(new DataView(glyphs?.buffer ?? new ArrayBuffer(0), glyphs?.byteOffset).getUint16(4)).toBe(
      subset.newIds.size,
    );
    expect(subset.newIds.size).toBeLessThan(10);
    expect(wanted.every((gid) => subset.newIds.has(gid))).toBe(true);
  });

  it('keeps outlines and widths', () => {
    const font = create(subset.bytes) as unknown as { getGlyph(id: number): { bbox: object; advanceWidth: number } };
    const original = whole as unknown as typeof font;
    for (const gid of wanted) {
      const glyph = font.getGlyph(subset.newIds.get(gid) ?? 0);
      expect(glyph.advanceWidth).toBe(original.getGlyph(gid).advanceWidth);
      expect({ ...glyph.bbox }).toEqual({ ...original.getGlyph(gid).bbox });
    }
  });

  it('refuses a font without TrueType outlines', () => {
    const cff = new Uint8Array(12);
    expect(() => subsetFont(cff, [1])).toThrow('no TrueType outlines');
  });
});
