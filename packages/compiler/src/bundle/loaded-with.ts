import { relative, resolve } from 'node:path';
import type { Metafile } from 'esbuild';

const nameBelow = (folder: string, path: string): string => relative(folder, resolve(path)).replaceAll('\\', '/');

/** The output file that a module which is loaded on demand became. Throws when there is none. */
export function outputOf(module: string, metafile: Metafile, folder: string): string {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === module);
  if (!found) throw new Error(`The bundle has no file for ${module}: is it imported on demand?`);
  return nameBelow(folder, found[0]);
}

/** For each output file, the files that its static imports bring along, near and far. */
export function loadedWith(metafile: Metafile, folder: string): Record<string, string[]> {
  const nameOf = (path: string) => nameBelow(folder, path);
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
