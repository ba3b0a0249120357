import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root, timed, times } from './statistics.mjs';

const program = join(root, 'packages', 'cli', 'dist', 'main.js');

/** `kinform lint` of everything that is shipped: the whole command, from starting Node to the last line. */
export async function measureLint() {
  const found = await times(3, () => execFileSync(process.execPath, [program, 'lint'], { stdio: 'ignore', cwd: root }));
  return [timed('Lint of every form for every authority, the whole command', found, 'ms', 'at most 3000')];
}
