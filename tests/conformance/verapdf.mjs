// The veraPDF validator, fetched once by Maven into .cache/, as judge of PDF/UA-1 and PDF/A-3a.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../.cache');
const folder = join(cache, 'verapdf-1.28.2');

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const fetched = () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('greenfield-apps'));

/** Fetches the validator where it is not there yet; gives the reason in words where it cannot be had. */
export function prepareVeraPdf() {
  if (!has('java')) return 'Java is not installed';
  if (fetched()) return undefined;
  if (!has('mvn')) return 'Maven is not installed';
  mkdirSync(cache, { recursive: true });
  const incoming = `${folder}.${process.pid}`;
  const pom = join(here, 'verapdf.pom.xml');
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${incoming}`];
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { stdio: 'ignore', timeout: 240_000 });
  if (status !== 0) {
    rmSync(incoming, { recursive: true, force: true });
    return 'Maven could not fetch veraPDF';
  }
  if (!fetched()) renameSync(incoming, folder);
  return undefined;
}

/** veraPDF's verdict on files for one flavour (ua1, 3a): a line for each file, and one for each rule that it breaks. */
export function judgeWithVeraPdf(flavour, files) {
  const words = ['-cp', join(folder, '*'), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { stdout } = spawnSync('java', [...words, '-f', flavour, '--format', 'text', '-v', ...files], {
    encoding: 'utf8',
  });
  return stdout.trim().split('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = prepareVeraPdf();
  if (reason) console.error(reason);
  else for (const flavour of ['ua1', '3a']) console.log(judgeWithVeraPdf(flavour, process.argv.slice(2)).join('\n'));
}
