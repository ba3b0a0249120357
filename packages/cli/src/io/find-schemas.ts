import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The schemas folder: the one named, else the nearest one above this program (the repository's, or the package's own). */
export function findSchemas(folder: string, named?: string): string {
  if (named) return resolve(folder, named);
  let place = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(place, 'schemas', 'forms')) && dirname(place) !== place) place = dirname(place);
  return join(place, 'schemas');
}
