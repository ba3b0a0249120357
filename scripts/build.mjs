// Builds everything that people run: packages from TypeScript. The portal builds the scripts of authorities as they are opened.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quiet = process.argv.includes('--quiet');
const say = (line) => quiet || console.log(line);

function run(program, ...words) {
  const done = spawnSync(process.execPath, [join(root, program), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

say('Building the packages …');
run('node_modules/typescript/bin/tsc', '-b');
