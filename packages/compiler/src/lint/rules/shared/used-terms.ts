import type { Library } from '../../files/library.js';

/** A term as words use it, in braces. */
export const term = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Names of all terms that words under schemas/ use, with a small first letter too. */
export function usedTerms(library: Library): Set<string> {
  const used = new Set<string>();
  for (const path of library.jsonFiles()) {
    if (/^meta\/|\/examples\//.test(path)) continue;
    for (const [, name = ''] of (library.files.get(path) ?? '').matchAll(term)) {
      used.add(name);
      used.add(name.charAt(0).toLowerCase() + name.slice(1));
    }
  }
  return used;
}
