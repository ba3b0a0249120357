import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** What a page fetches for a file: itself and all that it loads at once, gzipped, in bytes. */
function fetched(name: string): number {
  const names = [name, ...(built.files.find((file) => file.name === name)?.loads ?? [])];
  return built.files.filter((file) => names.includes(file.name)).reduce((sum, file) => sum + file.gzipped, 0);
}

const text = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

describe('the bundle of St Helens', () => {
  it('opens a form for no more than 103 KiB, its generated checks included', () => {
    expect(fetched('st-helens.js')).toBeGreaterThan(50 * kibibyte);
    expect(fetched('st-helens.js')).toBeLessThan(103 * kibibyte);
  });

  it('keeps the writers in chunks of their own, with nothing that our documents never have', () => {
    const chunks = built.files.filter(({ name }) => name.startsWith('chunks/'));
    expect(Math.max(...chunks.map(({ gzipped }) => gzipped))).toBeLessThan(250 * kibibyte);
    expect(text('st-helens.js')).not.toMatch(/FontFile2|word\/document\.xml/);
  });

  it('needs no eval', () => {
    for (const { name } of built.files) expect(text(name), name).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  });
});
