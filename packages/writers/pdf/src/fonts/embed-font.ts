import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { digest } from '../file/digest.js';
import type { FontUse } from './font-use.js';
import { subsetFont, type Subset } from './subset.js';
import { toUnicodeMap } from './to-unicode.js';

/** Writes what a document uses of a font as a Type 0 font with a subset TrueType program (ISO 32000-1, 9.7). */
export function embedFont(use: FontUse, context: PDFContext): PDFRef {
  const subset = subsetFont(
    use.face.bytes,
    use.used.map((glyph) => glyph.gid),
  );
  const name = `${subsetTag(subset.bytes)}+${use.face.font.postscriptName.replace(/[^\w-]/g, '')}`;
  const cidFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor(use, name, subset, context),
      W: context.obj([0, use.used.map((glyph) => glyph.width)]),
      CIDToGIDMap: context.register(context.flateStream(glyphMap(use, subset))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [cidFont],
      ToUnicode: context.register(context.flateStream(toUnicodeMap(use.used))),
    }),
  );
}

function descriptor(use: FontUse, name: string, subset: Subset, context: PDFContext): PDFRef {
  const { font, scale } = use.face;
  const scaled = (value: number): number => Math.round(value * scale);
  const bold = /bold|black|heavy/i.test(font.postscriptName);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: font.italicAngle === 0 ? 4 : 68,
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map(scaled),
      ItalicAngle: Math.round(font.italicAngle),
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      StemV: bold ? 140 : 80,
      FontFile2: context.register(context.flateStream(subset.bytes, { Length1: subset.bytes.length })),
    }),
  );
}

function glyphMap(use: FontUse, subset: Subset): Uint8Array {
  const map = new Uint8Array(use.used.length * 2);
  use.used.forEach(({ gid }, code) => {
    const id = subset.newIds.get(gid) ?? 0;
    map[code * 2] = id >> 8;
    map[code * 2 + 1] = id & 0xff;
  });
  return map;
}

/** The six capitals that mark a subset (ISO 32000-1, 9.6.4), from what is in it. */
function subsetTag(bytes: Uint8Array): string {
  return Array.from(digest([bytes]).slice(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** Sixteen bytes as a PDF string. */
export const asHexString = (bytes: Uint8Array): PDFHexString =>
  PDFHexString.of(
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase(),
  );
