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

/**
 * The coverage of a signature dictionary; undefined unless its ByteRange is [0 a b c], the gap from a to b is exactly the
 * hexadecimal string of its own /Contents, a, and b + c are inside and at the end of one and the same revision.
 */
export function coverageOf(file: PdfFile, signature: PdfDict): Coverage | undefined {
  const range = signature.get('ByteRange');
  const contents = signature.get('Contents');
  if (!Array.isArray(range) || range.length !== 4 || !(contents instanceof PdfString) || !contents.hex)
    return undefined;
  const [zero, first, second, length] = range.map((item) => (Number.isSafeInteger(item) ? Number(item) : -1));
  if (zero !== 0 || first === undefined || second === undefined || length === undefined) return undefined;
  if (first <= 0 || second <= first || length <= 0 || first !== contents.start || second !== contents.end)
    return undefined;
  const end = second + length;
  const revision = end <= file.bytes.length ? revisionEndingAt(file, end) : -1;
  const hasOwnRevision = revision >= 0 && first >= file.startOf(revision);
  if (!hasOwnRevision || contents.bytes.length * 2 + 2 !== second - first) return undefined;
  const signed = new Uint8Array(first + length);
  signed.set(file.bytes.subarray(0, first));
  signed.set(file.bytes.subarray(second, end), first);
  return { revision, signed, signature: contents.bytes };
}

/** Is the signature dictionary an object of its own, written plainly in the file? One in an object stream has no place to cover. */
export function isPlainlyWritten(file: PdfFile, value: unknown, revision: number): value is PdfRef {
  return value instanceof PdfRef && file.entry(value.num, revision)?.kind === 'at';
}
