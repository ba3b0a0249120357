import { PdfRef, PdfString, type PdfDict } from '../pdf/objects.js';
import type { PdfFile } from '../pdf/pdf-file.js';

/** What a signature covers: everything up to the end of a revision, but the room of the signature itself. */
export interface Coverage {
  /** Index of the revision that the range ends with. */
  readonly revision: number;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** Index of the revision whose end mark, or the end of line after it, is at `end`. */
function revisionEndingAt(file: PdfFile, end: number): number {
  return file.sections.findIndex((section) => end >= section.endOfMarker && end <= section.end);
}

/** Four whole numbers, the first of them 0 and none of the rest; undefined for any other ByteRange. */
function readRange(signature: PdfDict): readonly [gap: number, gapEnd: number, length: number] | undefined {
  const range = signature.get('ByteRange');
  if (!Array.isArray(range) || range.length !== 4) return undefined;
  const [zero, gap = 0, gapEnd = 0, length = 0] = range.map((item) => (Number.isSafeInteger(item) ? Number(item) : -1));
  return zero === 0 && gap > 0 && gapEnd > gap && length > 0 ? [gap, gapEnd, length] : undefined;
}

/**
 * The coverage of a signature dictionary; undefined unless its ByteRange is [0 a b c], the gap from a to b is exactly the
 * hexadecimal string of its own /Contents, and a lies in the revision at whose end b + c is.
 */
export function coverageOf(file: PdfFile, signature: PdfDict): Coverage | undefined {
  const range = readRange(signature);
  const contents = signature.get('Contents');
  if (!range || !(contents instanceof PdfString) || !contents.hex) return undefined;
  const [gap, gapEnd, length] = range;
  const isOwnGap = gap === contents.start && gapEnd === contents.end && contents.bytes.length * 2 + 2 === gapEnd - gap;
  const end = gapEnd + length;
  const revision = isOwnGap && end <= file.bytes.length ? revisionEndingAt(file, end) : -1;
  if (revision < 0 || gap < file.startOf(revision)) return undefined;
  const signed = new Uint8Array(gap + length);
  signed.set(file.bytes.subarray(0, gap));
  signed.set(file.bytes.subarray(gapEnd, end), gap);
  return { revision, signed, signature: contents.bytes };
}

/** Is the signature dictionary an object of its own, written plainly in the file? One in an object stream has no place to cover. */
export function isPlainlyWritten(file: PdfFile, value: unknown, revision: number): value is PdfRef {
  return value instanceof PdfRef && file.entry(value.num, revision)?.kind === 'at';
}
