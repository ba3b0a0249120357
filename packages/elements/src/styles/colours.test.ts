import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a module asks for, and what it makes do with where the host says nothing. */
const ASKED = /var\(\s*--kin-colour-([a-z-]+)\s*,\s*(light-dark\([^()]*\)|#[0-9a-f]+)\s*\)/g;

function askedIn(folder: string): [name: string, fallback: string][] {
  return readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(here(folder), name), 'utf8').matchAll(ASKED)])
    .map(([, name = '', fallback = '']) => [name, fallback.replaceAll(' ', '')]);
}

const asked = [...askedIn('../'), ...askedIn('../../../fields/src/')];
const names = [...new Set(asked.map(([name]) => name))].sort();

describe('colours that a host can set', () => {
  it('are all in the README, and nothing is there that no style asks for', () => {
    const readme = readFileSync(here('../../README.md'), 'utf8');
    expect([...readme.matchAll(/--kin-colour-([a-z-]+)/g)].map(([, name]) => name).sort()).toEqual(names);
  });

  it.each(names)('%s falls back to one value everywhere', (wanted) => {
    expect(new Set(asked.flatMap(([name, fallback]) => (name === wanted ? [fallback] : []))).size).toBe(1);
  });
});
