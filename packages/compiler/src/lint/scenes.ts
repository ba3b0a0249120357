import type { FileKind } from './files/file-kinds.js';
import type { Library } from './files/library.js';
import type { ParsedFile } from './files/parsed-file.js';
import type { FormCase, ReadOverlay } from './resolve/form-case.js';

/** One JSON file by itself. */
export interface FileScene {
  library: Library;
  file: ParsedFile;
  kind: FileKind | undefined;
}

/** One version of a form with every case of it: for all authorities and profiles. */
export interface VersionScene {
  library: Library;
  form: string;
  version: string;
  folder: string;
  cases: readonly FormCase[];
}

/** Everything, once. */
export interface WholeScene {
  library: Library;
  cases: readonly FormCase[];
}

/** One overlay, on the version of the form that it was written for and for its own authority or profile. */
export interface OverlayScene {
  library: Library;
  from: ReadOverlay;
  /** Undefined where the form has no such version, or cannot be read. */
  own: FormCase | undefined;
  /** The same owner's case on each other version of the form. */
  others: readonly FormCase[];
}
