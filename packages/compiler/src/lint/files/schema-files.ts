import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files under a schemas folder by path with forward slashes. Of pictures, whatever their kind, each character is a byte
 * (ISO 8859-1); of other files that are not text there is only the name, with no content.
 */
export type SchemaFiles = ReadonlyMap<string, string>;

const textFile = /\.(json|hbs)$/;
const picture = /\.(svg|png|jpe?g|gif|webp|bmp)$/i;

/** Reads a schemas folder, everything below it, in order of path. Folders and files whose name begins with a dot stay out. */
export function readSchemaFiles(folder: string): SchemaFiles {
  const files = new Map<string, string>();
  if (existsSync(folder)) readInto(files, folder, '');
  return files;
}

function readInto(files: Map<string, string>, folder: string, path: string): void {
  const entries = readdirSync(join(folder, path), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) readInto(files, folder, inner);
    else if (entry.isFile()) files.set(inner, contentOf(join(folder, inner)));
  }
}

function contentOf(file: string): string {
  if (textFile.test(file)) return readFileSync(file, 'utf8');
  return picture.test(file) ? readFileSync(file, 'latin1') : '';
}
