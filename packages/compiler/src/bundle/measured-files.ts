import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One written file with its size as it is and gzipped, in bytes. */
export interface BuiltFile {
  name: string;
  bytes: number;
  gzipped: number;
  /** Files that load with it at once; what loads on demand is not among them. */
  loads: string[];
}

/** Every file of a built folder with its sizes, by name. */
export function measured(folder: string, loads: Record<string, string[]>, below = ''): BuiltFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return measured(folder, loads, name);
      const content = readFileSync(join(folder, name));
      const gzipped = gzipSync(content, { level: 9 }).length;
      return [{ name, bytes: content.length, gzipped, loads: loads[name] ?? [] }];
    });
}
