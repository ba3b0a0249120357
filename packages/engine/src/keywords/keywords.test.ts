import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules, runners } from './index.js';

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ name: entry.name, files: readdirSync(new URL(`${entry.name}/`, import.meta.url)) }))
  .filter(({ files }) => files.some((file) => file.endsWith('.keyword.ts')));

describe('every keyword', () => {
  test('has its folder, and every folder its line in the registry', () => {
    const kebab = (keyword: string) => keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).map(kebab).sort());
  });

  test.each(folders)('$name has a test beside it', ({ name, files }) => {
    expect(files).toContain(`${name}.keyword.ts`);
    expect(files).toContain(`${name}.keyword.test.ts`);
  });

  test.each(Object.entries(rules))(
    '%s is registered under its own name, with codes that begin with it',
    (name, rule) => {
      expect(rule.keyword).toBe(name);
      expect(runners[name]).toBeTypeOf('function');
      const codes = Object.keys(rule.codes);
      expect(codes.every((code) => code.startsWith(name) || name === 'requiredWhen')).toBe(true);
    },
  );
});
