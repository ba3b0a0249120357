// The one test command: everything that must hold, then one line that counts it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureJudges } from './ensure-judges.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'tests', 'output');
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const environment = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  CHROME_PATH: ensureBrowser(),
  STORYBOOK_DISABLE_TELEMETRY: '1',
};
const missing = ensureJudges();
if (missing.length > 0) console.log(`Not on this machine, so what they judge is skipped: ${missing.join(', ')}`);

function run(title, command) {
  console.log(`\n== ${title}`);
  const started = process.hrtime.bigint();
  const done = spawnSync(command[0], command.slice(1), {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`== ${title}: ${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s`);
  return done.status === 0;
}

/** A step that holds or does not. */
function step(title, ...command) {
  const held = run(title, command);
  total[held ? 'passed' : 'failed'] += 1;
  return held;
}

/** A test runner that writes counts to a file; a runner that fails without a count is one failure. */
function counted(title, file, read, ...command) {
  const held = run(title, command);
  const path = join(output, file);
  const counts = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  if (!held && counts.failed === 0) counts.failed = 1;
  for (const name of Object.keys(total)) total[name] += counts[name];
}

const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
});
const vitest = (file, ...more) => [
  'vitest',
  'run',
  ...more,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=tests/output/${file}`,
];

step('Types', 'tsc', '-b');
step('Types of tests', 'tsc', '-p', 'tsconfig.tests.json');
step('Types of stories', 'tsc', '-p', 'stories/tsconfig.json');
step('Lint', 'eslint', '.');
step('Formatting', 'prettier', '--check', '--log-level', 'warn', '.');
step('Build', 'node', 'scripts/build.mjs', '--quiet');
counted('Unit, golden and journey tests', 'unit.json', vitestCounts, ...vitest('unit.json'));
counted('Elements in a browser', 'browser.json', (report) => report, 'wtr');
step('Storybook builds', 'storybook', 'build', '--disable-telemetry', '--quiet', '-o', 'storybook-static');
counted(
  'Stories, with their accessibility',
  'stories.json',
  vitestCounts,
  ...vitest('stories.json', '--config', 'vitest.stories.config.ts'),
);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
