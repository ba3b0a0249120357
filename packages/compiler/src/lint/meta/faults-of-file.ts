import type { Library } from '../files/library.js';
import type { ParsedFile } from '../files/parsed-file.js';
import { explainShape } from './explain-shape.js';
import { metaSchema } from './meta-schemas.js';
import type { ShapeFault } from './shape-fault.js';

/** What keeps a file from being as its meta-schema says; `keyword` is the checker's own word where nobody can explain it. */
export interface FileFaults {
  faults: ShapeFault[];
  unexplained?: { instancePath: string; keyword: string };
}

const known = new WeakMap<ParsedFile, FileFaults>();

/** Holds a file against the meta-schema of a name, once. */
export function faultsOfFile(library: Library, file: ParsedFile, meta: string): FileFaults {
  const found = known.get(file) ?? findFaults(library, file, meta);
  known.set(file, found);
  return found;
}

function findFaults(library: Library, { value }: ParsedFile, name: string): FileFaults {
  const meta = value === undefined ? undefined : metaSchema(library, name);
  if (value === undefined || !meta || meta.validate(value)) return { faults: [] };
  const faults = explainShape(library, meta.schema, value);
  const [error] = meta.validate.errors ?? [];
  return faults.length === 0 && error ? { faults, unexplained: error } : { faults };
}
