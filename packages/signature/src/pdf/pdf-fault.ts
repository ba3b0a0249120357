/** Thrown where a file is not as the standard says, or is larger than the limits. The message is plain words for the reader of a report. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}

/** What a hostile file may cost. All are far above what a form's document needs. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  inflatedBytes: 32 * 1024 * 1024,
  objects: 200_000,
  revisions: 200,
  depth: 64,
  fields: 5_000,
  pages: 20_000,
} as const;
