import type { JSONPath } from 'jsonc-parser';

/** A place in a file: a member of JSON by its path, or a line of text. */
export type Place =
  | {
      file: string;
      path: JSONPath;
      /** Point at the member's name and not at its value. */
      name?: boolean;
      /** For a value that is a text of several lines: which of them, counted from 0. */
      textLine?: number;
    }
  | { file: string; line: number; column?: number };

/** A place further in. */
export function within(place: Place, ...path: JSONPath): Place {
  return 'path' in place ? { file: place.file, path: [...place.path, ...path] } : place;
}

/** The same place, pointing at the name of the member. */
export function nameOf(place: Place): Place {
  return 'path' in place ? { ...place, name: true } : place;
}
