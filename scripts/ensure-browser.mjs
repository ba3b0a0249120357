// Finds a browser for the tests, or installs one; with `-- command…` runs that command with CHROME_PATH set.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join, dirname, delimiter } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { installDebianPackages } from './debian-packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path of a browser, installing one where there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found: installing one for the tests.');
  if (!installDebianPackages(['chromium'])) {
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium', '--only-shell'],
      {
        stdio: 'inherit',
      },
    );
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'No browser could be installed. Install Chromium or Chrome, or set CHROME_PATH to one, then run this again.',
  );
  process.exit(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = ensureBrowser();
  const at = process.argv.indexOf('--');
  if (at < 0) {
    console.log(browser);
  } else {
    const [command, ...rest] = process.argv.slice(at + 1);
    const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
    const run = spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, PATH: path, CHROME_PATH: browser },
    });
    process.exit(run.status ?? 1);
  }
}
