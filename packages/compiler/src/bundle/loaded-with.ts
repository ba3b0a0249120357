import { relative, resolve } from 'node:path';
import type { Metafile } from 'esbuild';

/** For each output file, the files that its static imports bring along, near and far. */
export function loadedWith(metafile: Metafile, folder: string): Record<string, string[]> {
  const nameOf = (path: string) => relative(folder, resolve(path)).replaceAll('\\', '/');
  const direct = new Map<string, string[]>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const imports = output.imports.filter((each) => each.kind === 'import-statement' && !each.external);
    direct.set(
      nameOf(path),
      imports.map((each) => nameOf(each.path)),
    );
  }
  const withAll = (name: string, seen: Set<string>): Set<string> => {
    for (const next of direct.get(name) ?? []) {
      if (!seen.has(next)) withAll(next, seen.add(next));
    }
    return seen;
  };
  return Object.fromEntries([...direct.keys()].map((name) => [name, [...withAll(name, new Set())]]));
}
