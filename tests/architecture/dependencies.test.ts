import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './read-imports.js';

interface PackageFile {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
const words = new Set(page.split(/[\s|,()`]+/));
const files = [
  join(root, 'package.json'),
  ...filesBelow(join(root, 'packages'), 'package.json'),
  ...filesBelow(join(root, 'examples'), 'package.json'),
];
const packages = files.map((path) => JSON.parse(readFileSync(path, 'utf8')) as PackageFile);
const outside = packages
  .flatMap((each) => Object.entries({ ...each.dependencies, ...each.devDependencies }))
  .filter(([name]) => !name.startsWith('@kinform/'));

describe('dependencies', () => {
  it('each has its reason on docs/dependencies.md', () => {
    expect([...new Set(outside.map(([name]) => name))].filter((name) => !words.has(name))).toEqual([]);
  });

  it('each is pinned to one version', () => {
    expect(outside.filter(([, version]) => /[~^*x]|latest/.test(version.replace('npm:', '')))).toEqual([]);
  });

  it('nothing that ships has an install script of ours', () => {
    expect(packages.filter((each) => each.scripts?.['postinstall'] ?? each.scripts?.['preinstall'])).toEqual([]);
  });
});
