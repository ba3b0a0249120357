/** A TrueType file's tables, read big-endian. Reading outside a table is an Error. */
export class TrueTypeTables {
  readonly #tables = new Map<string, DataView>();

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(0);
    if (version !== 0x00010000 && version !== 0x74727565) {
      throw new Error('The font is not a TrueType font with outlines: give a .ttf file, not .otf, .woff or .woff2.');
    }
    for (let i = 0; i < view.getUint16(4); i += 1) {
      const at = 12 + i * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      this.#tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
    }
  }

  /** The table of that tag; an Error where the font has none. */
  table(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`The font has no table "${tag}".`);
    return table;
  }
}

/** A lookup from code point to glyph out of a `cmap` of format 12 or 4; 0 where the font lacks the character. */
export function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  let best: { format: number; at: number } | undefined;
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const [platform, encoding, at] = [cmap.getUint16(4 + i * 8), cmap.getUint16(6 + i * 8), cmap.getUint32(8 + i * 8)];
    const format = cmap.getUint16(at);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode && (format === 12 || (format === 4 && best?.format !== 12))) best = { format, at };
  }
  if (!best) throw new Error('The font has no Unicode character map of format 4 or 12.');
  const table = new DataView(cmap.buffer, cmap.byteOffset + best.at, cmap.byteLength - best.at);
  return best.format === 12 ? (code) => groupGlyph(table, code) : (code) => segmentGlyph(table, code);
}

function groupGlyph(table: DataView, code: number): number {
  for (let i = 0, at = 16; i < table.getUint32(12); i += 1, at += 12) {
    const start = table.getUint32(at);
    if (code < start) return 0;
    if (code <= table.getUint32(at + 4)) return table.getUint32(at + 8) + code - start;
  }
  return 0;
}

function segmentGlyph(table: DataView, code: number): number {
  const doubled = table.getUint16(6);
  for (let i = 0; i < doubled && code <= 0xffff; i += 2) {
    if (code > table.getUint16(14 + i)) continue;
    const start = table.getUint16(16 + doubled + i);
    if (code < start) return 0;
    const delta = table.getUint16(16 + doubled * 2 + i);
    const rangeAt = 16 + doubled * 3 + i;
    const range = table.getUint16(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = table.getUint16(rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
