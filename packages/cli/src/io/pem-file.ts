import { CannotRunError } from './cannot-run.js';
import { readTextFile } from './files.js';

/** Text of a PEM file (RFC 7468) that holds what is asked for. Throws CannotRunError where it does not. */
export function readPemFile(folder: string, path: string, holds: 'certificate' | 'private key'): string {
  const text = readTextFile(folder, path);
  const label = holds.toUpperCase();
  if (new RegExp(`-----BEGIN ([A-Z]+ )?${label}-----`).test(text)) return text;
  throw new CannotRunError(
    `${path} holds no ${holds}.`,
    `Give a PEM file: its text has a line that ends in ${label}-----.`,
  );
}
