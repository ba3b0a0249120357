import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAuthority, type BuildResult } from './build-authority.js';

const kibibyte = 1024;
const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
let folder = '';
let built: BuildResult;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinform-built-'));
  built = await buildAuthority({ schemas, authority: 'st-helens', out: join(folder, 'out') });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page fetches for files: themselves and all that they load at once, each once, gzipped, in bytes. */
function fetched(...wanted: string[]): number {
  const loads = (name: string) => built.files.find((file) => file.name === name)?.loads ?? [];
  const names = new Set(wanted.flatMap((name) => [name, ...loads(name)]));
  return built.files.filter((file) => names.has(file.name)).reduce((sum, file) => sum + file.gzipped, 0);
}

const text = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

describe('the bundle of St Helens', () => {
  it('opens a form for no more than 112 KiB, its generated checks included', () => {
    const sizes = built.forms.map(({ file }) => fetched('st-helens.js', file));
    expect(Math.min(...sizes)).toBeGreaterThan(50 * kibibyte);
    expect(Math.max(...sizes)).toBeLessThan(112 * kibibyte);
  });

  it('adds at most 40 KiB for one form: its schema, words and checks', () => {
    const runtime = fetched('st-helens.js');
    for (const { form, version, file } of built.forms) {
      const added = fetched('st-helens.js', file) - runtime;
      expect(added, `${form} ${version}`).toBeGreaterThan(5 * kibibyte);
      expect(added, `${form} ${version}`).toBeLessThan(40 * kibibyte);
    }
  });

  it('says which forms it has, in which files', () => {
    const manifest = JSON.parse(text('st-helens.json')) as { forms: { form: string; file: string }[] };
    expect(manifest.forms.map(({ form }) => form)).toContain('early-help-assessment');
    for (const { file } of manifest.forms) expect(built.files.map(({ name }) => name)).toContain(file);
  });

  it('keeps the writers in chunks of their own, with nothing that our documents never have', () => {
    const chunks = built.files.filter(({ name }) => name.startsWith('chunks/'));
    expect(Math.max(...chunks.map(({ gzipped }) => gzipped))).toBeLessThan(250 * kibibyte);
    expect(text('st-helens.js')).not.toMatch(/FontFile2|word\/document\.xml/);
  });

  it('leads every import to a file that is there', () => {
    const names = new Set(built.files.map(({ name }) => name));
    for (const name of [...names].filter((one) => one.endsWith('.js'))) {
      for (const [, path = ''] of text(name).matchAll(/(?:from|import\(?)\s*["'](\.\.?\/[^"']+)["']/g)) {
        const target = posix.join(posix.dirname(name), path);
        expect(names.has(target), `${name} imports ${target}`).toBe(true);
      }
    }
  });

  it('carries letterhead and crest once, and only where documents are made', () => {
    const carriers = built.files.filter(({ name }) => name.endsWith('.js') && text(name).includes('"kind":"drawing"'));
    expect(carriers).toHaveLength(1);
    expect(text(carriers[0]?.name ?? '')).toContain('St Helens Borough Council');
    const opened = built.forms.flatMap(({ file }) => built.files.find(({ name }) => name === file)?.loads ?? []);
    expect(opened).not.toContain(carriers[0]?.name);
  });

  it('needs no eval', () => {
    for (const { name } of built.files) expect(text(name), name).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  });
});
