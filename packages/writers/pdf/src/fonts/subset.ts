import { readTables, tableOf, viewOf, writeTables } from './sfnt.js';

/** A font file of a few glyphs, and where each glyph of the whole font has gone. */
export interface Subset {
  bytes: Uint8Array;
  newIds: ReadonlyMap<number, number>;
}

/** Flags of a composite glyph's parts (OpenType 1.9, “glyf”). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const XY_SCALE = 0x0040;
const TWO_BY_TWO = 0x0080;

class Glyphs {
  private readonly loca: DataView;
  private readonly glyf: Uint8Array;
  private readonly short: boolean;

  constructor(tables: ReadonlyMap<string, Uint8Array>) {
    this.loca = viewOf(tableOf(tables, 'loca'));
    this.glyf = tableOf(tables, 'glyf');
    this.short = viewOf(tableOf(tables, 'head')).getInt16(50) === 0;
  }

  data(gid: number): Uint8Array {
    const at = (index: number): number =>
      this.short ? this.loca.getUint16(index * 2) * 2 : this.loca.getUint32(index * 4);
    return this.glyf.subarray(at(gid), at(gid + 1));
  }
}

/** Offsets of the glyph ids of a composite glyph's parts; none for a simple glyph. */
function partOffsets(glyph: Uint8Array): number[] {
  if (glyph.length < 12) return [];
  const view = viewOf(glyph);
  if (view.getInt16(0) >= 0) return [];
  const offsets: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    offsets.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & XY_SCALE) at += 4;
    else if (flags & TWO_BY_TWO) at += 8;
  } while (flags & MORE);
  return offsets;
}

/** The glyphs asked for, glyph 0 first, and the parts that composite glyphs are made of. */
function gather(wanted: readonly number[], glyphs: Glyphs): Map<number, number> {
  const newIds = new Map<number, number>([[0, 0]]);
  const queue = [0, ...wanted];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (!newIds.has(next)) newIds.set(next, newIds.size);
    const data = glyphs.data(next);
    for (const offset of partOffsets(data)) {
      const part = viewOf(data).getUint16(offset);
      if (!newIds.has(part)) {
        newIds.set(part, newIds.size);
        queue.push(part);
      }
    }
  }
  return newIds;
}

function outlines(newIds: ReadonlyMap<number, number>, glyphs: Glyphs): { glyf: Uint8Array; loca: Uint8Array } {
  const copies = [...newIds.keys()].map((gid) => {
    const copy = glyphs.data(gid).slice();
    for (const offset of partOffsets(copy)) {
      const view = viewOf(copy);
      view.setUint16(offset, newIds.get(view.getUint16(offset)) ?? 0);
    }
    return copy;
  });
  const loca = new Uint8Array((copies.length + 1) * 4);
  let end = 0;
  copies.forEach((copy, index) => {
    end += (copy.length + 3) & ~3;
    viewOf(loca).setUint32((index + 1) * 4, end);
  });
  const glyf = new Uint8Array(end);
  copies.forEach((copy, index) => glyf.set(copy, viewOf(loca).getUint32(index * 4)));
  return { glyf, loca };
}

function metrics(newIds: ReadonlyMap<number, number>, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const source = viewOf(tableOf(tables, 'hmtx'));
  const long = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const hmtx = new Uint8Array(newIds.size * 4);
  const view = viewOf(hmtx);
  let at = 0;
  for (const gid of newIds.keys()) {
    view.setUint16(at, source.getUint16(Math.min(gid, long - 1) * 4));
    view.setInt16(at + 2, source.getInt16(gid < long ? gid * 4 + 2 : long * 4 + (gid - long) * 2));
    at += 4;
  }
  return hmtx;
}

/** Cuts a TrueType font down to the glyphs that a document draws; the same glyphs give the same bytes. */
export function subsetFont(bytes: Uint8Array, wanted: readonly number[]): Subset {
  const tables = readTables(bytes);
  const glyphs = new Glyphs(tables);
  const newIds = gather(wanted, glyphs);
  const copy = (tag: string): Uint8Array => tableOf(tables, tag).slice();
  const head = copy('head');
  viewOf(head).setInt16(50, 1);
  const hhea = copy('hhea');
  viewOf(hhea).setUint16(34, newIds.size);
  const maxp = copy('maxp');
  viewOf(maxp).setUint16(4, newIds.size);
  const out = new Map<string, Uint8Array>([
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics(newIds, tables)],
    ['maxp', maxp],
    ...Object.entries(outlines(newIds, glyphs)),
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = tables.get(tag);
    if (table) out.set(tag, table.slice());
  }
  return { bytes: writeTables(out), newIds };
}
