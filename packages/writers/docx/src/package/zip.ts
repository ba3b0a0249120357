import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Parts } from './parts.js';

/** The earliest date that ZIP knows; fflate reads local fields, so the bytes are the same in every time zone. */
const zipDate = new Date(1980, 0, 1);

/** What a reader looks for first stands first (ISO/IEC 29500-2 lets a reader begin before the end has come). */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(name: string): number {
  const index = first.indexOf(name);
  return index < 0 ? first.length : index;
}

/** Unpacks a package into its parts. */
export function openPackage(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Packs parts in one order with one date: the same parts give the same bytes. */
export function closePackage(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) entries[name] = [parts[name] ?? new Uint8Array(), { mtime: zipDate, level: 9 }];
  return zipSync(entries);
}
