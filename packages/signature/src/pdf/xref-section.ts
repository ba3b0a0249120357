import { isWhite, latin1, startsWith } from './characters.js';
import { readIndirectObject } from './indirect-object.js';
import { ObjectParser } from './object-parser.js';
import { PdfName, PdfStream, type PdfDict, type PdfObject } from './objects.js';
import { LIMITS, PdfFault } from './pdf-fault.js';
import { streamData } from './stream-data.js';

/** Where an object is: at a place in the file, inside an object stream, or nowhere any more. */
export type XrefEntry =
  | { readonly kind: 'at'; readonly offset: number; readonly gen: number }
  | { readonly kind: 'inside'; readonly container: number; readonly index: number }
  | { readonly kind: 'free' };

/** One cross-reference section: the table (ISO 32000-2 §7.5.4) or stream (§7.5.8) with which a revision ends. */
export interface XrefSection {
  readonly form: 'table' | 'stream';
  /** Where the section starts: what `startxref` says. */
  readonly start: number;
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: PdfDict;
  /** The place after `%%EOF`, and the place after the end of line that may follow it. */
  readonly endOfMarker: number;
  readonly end: number;
}

const ENTRY = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/;

function addEntry(entries: Map<number, XrefEntry>, num: number, entry: XrefEntry): void {
  if (entries.has(num)) throw new PdfFault(`A cross-reference section lists object ${num} twice.`);
  if (entries.size >= LIMITS.objects) throw new PdfFault('The file has more objects than the limit.');
  entries.set(num, entry);
}

function takeSubsection(parser: ObjectParser, entries: Map<number, XrefEntry>): void {
  const first = parser.takeInteger();
  const count = parser.takeInteger();
  while (parser.bytes[parser.at] === 0x20) parser.at += 1;
  if (parser.bytes[parser.at] === 0x0d) parser.at += 1;
  if (parser.bytes[parser.at] === 0x0a) parser.at += 1;
  for (let i = 0; i < count; i += 1, parser.at += 20) {
    const match = ENTRY.exec(latin1(parser.bytes.subarray(parser.at, parser.at + 20)));
    if (!match) throw new PdfFault('A cross-reference table has a line of the wrong form.');
    const entry: XrefEntry =
      match[3] === 'n' ? { kind: 'at', offset: Number(match[1]), gen: Number(match[2]) } : { kind: 'free' };
    addEntry(entries, first + i, entry);
  }
}

interface SectionBody {
  readonly entries: Map<number, XrefEntry>;
  readonly trailer: PdfDict;
  readonly end: number;
}

function takeTable(parser: ObjectParser): SectionBody {
  const entries = new Map<number, XrefEntry>();
  while (!parser.takeWord('trailer')) takeSubsection(parser, entries);
  const trailer = parser.takeObject();
  if (!(trailer instanceof Map)) throw new PdfFault('The trailer is not a dictionary.');
  if (trailer.has('XRefStm')) throw new PdfFault('The file has two cross-references at once (a hybrid file).');
  return { entries, trailer, end: parser.at };
}

function wholeNumbers(value: PdfObject | undefined, otherwise: number[]): number[] {
  const numbers = value === undefined ? otherwise : Array.isArray(value) ? value : [undefined];
  return numbers.map((item) => {
    if (typeof item === 'number' && Number.isInteger(item) && item >= 0) return item;
    throw new PdfFault('A cross-reference stream is broken.');
  });
}

function streamEntry(kind: number, second: number, third: number): XrefEntry {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'at', offset: second, gen: third };
  if (kind === 2) return { kind: 'inside', container: second, index: third };
  throw new PdfFault('A cross-reference stream has an entry of an unknown kind.');
}

/** Reads big-endian numbers of given widths one after another. */
function numberReader(data: Uint8Array): { take(width: number): number; left(): number } {
  let at = 0;
  return {
    take: (width) => {
      let value = 0;
      for (let i = 0; i < width; i += 1) value = value * 256 + (data[at++] ?? 0);
      return value;
    },
    left: () => data.length - at,
  };
}

function entryWidths(dict: PdfDict): [number, number, number] {
  const [kind = 0, second = 0, third = 0, ...more] = wholeNumbers(dict.get('W'), []);
  if (more.length > 0 || Math.max(kind, second, third) > 6 || second === 0) {
    throw new PdfFault('A cross-reference stream is broken.');
  }
  return [kind, second, third];
}

function streamEntries(stream: PdfStream, cap: number): Map<number, XrefEntry> {
  const [kind, second, third] = entryWidths(stream.dict);
  const index = wholeNumbers(stream.dict.get('Index'), [0, Number(stream.dict.get('Size'))]);
  const { take, left } = numberReader(streamData(stream, cap));
  const entries = new Map<number, XrefEntry>();
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let i = 0; i < (index[pair + 1] ?? 0); i += 1) {
      if (left() < kind + second + third) throw new PdfFault('A cross-reference stream is too short.');
      const type = kind === 0 ? 1 : take(kind);
      addEntry(entries, (index[pair] ?? 0) + i, streamEntry(type, take(second), take(third)));
    }
  }
  if (left() > 0) throw new PdfFault('A cross-reference stream is too long.');
  return entries;
}

function takeStream(bytes: Uint8Array, start: number, cap: number): SectionBody {
  const object = readIndirectObject(bytes, start, () => {
    throw new PdfFault('A cross-reference stream keeps its length elsewhere.');
  });
  const stream = object.value;
  const type = stream instanceof PdfStream ? stream.dict.get('Type') : undefined;
  if (!(stream instanceof PdfStream) || !(type instanceof PdfName) || type.name !== 'XRef') {
    throw new PdfFault('No cross-reference stands where the file says.');
  }
  return { entries: streamEntries(stream, cap), trailer: stream.dict, end: object.end };
}

/** Reads the section at `start`, with the `startxref` and `%%EOF` that must follow it at once. */
export function readXrefSection(bytes: Uint8Array, start: number, cap: number): XrefSection {
  const parser = new ObjectParser(bytes, start);
  const isTable = startsWith(bytes, 'xref', start);
  if (isTable) parser.at += 4;
  const read = isTable ? takeTable(parser) : takeStream(bytes, start, cap);
  parser.at = read.end;
  if (!parser.takeWord('startxref') || parser.takeInteger() !== start) {
    throw new PdfFault('A revision of the file does not end with its own cross-reference.');
  }
  while (isWhite(bytes[parser.at])) parser.at += 1;
  if (!startsWith(bytes, '%%EOF', parser.at)) throw new PdfFault('A revision of the file has no end mark.');
  const endOfMarker = parser.at + 5;
  let end = endOfMarker;
  if (bytes[end] === 0x0d) end += 1;
  if (bytes[end] === 0x0a) end += 1;
  const { entries, trailer } = read;
  return { form: isTable ? 'table' : 'stream', start, entries, trailer, endOfMarker, end };
}
