import { startsWith } from './characters.js';
import { ObjectParser } from './object-parser.js';
import { PdfRef, PdfStream, type PdfDict, type PdfObject } from './objects.js';
import { PdfFault } from './pdf-fault.js';

/** An object as it stands in the file: its number, its value, and the place after `endobj`. */
export interface IndirectObject {
  readonly num: number;
  readonly gen: number;
  readonly value: PdfObject;
  readonly end: number;
}

/** Finds the whole number that a reference stands for: the Length of a stream may be one. */
export type LengthLookup = (ref: PdfRef) => number;

function takeStream(parser: ObjectParser, dict: PdfDict, lengthOf: LengthLookup): PdfStream {
  const { bytes } = parser;
  if (bytes[parser.at] === 0x0d) parser.at += 1;
  if (bytes[parser.at] !== 0x0a) throw new PdfFault('A stream does not start on a new line.');
  const start = parser.at + 1;
  const length = dict.get('Length');
  const size = length instanceof PdfRef ? lengthOf(length) : length;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0 || start + size > parser.end) {
    throw new PdfFault('A stream has no length, or one that does not fit the file.');
  }
  let after = start + size;
  if (bytes[after] === 0x0d) after += 1;
  if (bytes[after] === 0x0a) after += 1;
  if (!startsWith(bytes, 'endstream', after)) throw new PdfFault('A stream is not as long as it says.');
  parser.at = after + 'endstream'.length;
  return new PdfStream(dict, bytes.subarray(start, start + size));
}

/** Reads the object `num gen obj … endobj` that must start exactly at `offset`. */
export function readIndirectObject(bytes: Uint8Array, offset: number, lengthOf: LengthLookup): IndirectObject {
  const first = bytes[offset] ?? 0;
  if (first < 0x30 || first > 0x39) throw new PdfFault('The cross-reference table points where no object starts.');
  const parser = new ObjectParser(bytes, offset);
  const num = parser.takeInteger();
  const gen = parser.takeInteger();
  if (!parser.takeWord('obj')) throw new PdfFault('The cross-reference table points where no object starts.');
  let value = parser.takeObject();
  if (value instanceof Map && parser.takeWord('stream')) value = takeStream(parser, value, lengthOf);
  if (!parser.takeWord('endobj')) throw new PdfFault(`Object ${num} has no end.`);
  return { num, gen, value, end: parser.at };
}
