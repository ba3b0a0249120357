import type { Crest } from '@kinform/documents';
import { CrestError } from './crest-error.js';
import { readDrawing } from './read-drawing.js';
import { isPng, readPicture } from './read-picture.js';

/** Bytes that the file of a crest has at most: it goes into every document. */
export const largestCrest = 200_000;

/**
 * Reads the file of a crest, an SVG of plain shapes or a PNG, by what is in it and not by its name. Throws a CrestError
 * that says what is in the way and what to do about it.
 */
export function readCrest(bytes: Uint8Array): Crest {
  if (bytes.length > largestCrest) {
    throw new CrestError(
      `It has ${bytes.length} bytes, more than the ${largestCrest} that a crest may have.`,
      'Make the picture smaller, or draw it with fewer shapes.',
    );
  }
  if (isPng(bytes)) return readPicture(bytes);
  const text = textOf(bytes);
  if (text === undefined || !/^\uFEFF?\s*</.test(text)) {
    throw new CrestError('It is neither SVG nor PNG.', 'Save the crest as an SVG of plain shapes or as a PNG.');
  }
  return readDrawing(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
