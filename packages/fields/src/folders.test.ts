import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldTypes } from './types.js';

const here = import.meta.dirname;
const beside = ['fixtures', 'words'];
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !beside.includes(entry.name))
  .map(({ name }) => name);

const files = (name: string): string[] => [
  `${name}.field.ts`,
  `${name}.control.ts`,
  `${name}.examples.ts`,
  `${name}.stories.ts`,
  `${name}.field.test.ts`,
  `${name}.control.browser.test.ts`,
  'README.md',
];

const read = (...path: string[]): string => readFileSync(join(here, ...path), 'utf8');
const statesOf = (name: string): string[] =>
  [...read(name, `${name}.examples.ts`).matchAll(/^ {4}(?:'([a-z-]+)'|([a-z]+)): \{/gm)].map(
    ([, a, b]) => a ?? b ?? '',
  );

describe('every field type', () => {
  it('has a folder and a line in both registries', () => {
    expect(Object.keys(fieldTypes).sort()).toEqual(folders.sort());
    const controls = read('controls.ts');
    expect(folders.filter((name) => !controls.includes(`from './${name}/${name}.control.js'`))).toEqual([]);
  });

  it.each(folders)('%s has every file, and its type says its own name', (name) => {
    expect(files(name).filter((file) => !existsSync(join(here, name, file)))).toEqual([]);
    expect(fieldTypes[name]?.name).toBe(name);
  });

  it.each(folders)('%s shows itself empty, filled, with an error, long, read and right to left', (name) => {
    expect(statesOf(name)).toEqual(expect.arrayContaining(['empty', 'filled', 'error', 'long', 'read', 'rtl']));
  });

  it.each(folders)('%s has a story for every example', (name) => {
    const stories = read(name, `${name}.stories.ts`);
    const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const without = statesOf(name)
      .filter((state) => stories.includes(`exampleStory(${camel}Examples, '${state}')`) === false)
      .filter((state) => !['schema', 'text', 'lists', 'texts'].includes(state));
    expect(without).toEqual([]);
  });

  it('keeps its pure half free of Lit and the page', () => {
    const impure = folders.filter((name) =>
      /from 'lit|@kinform\/elements|document\.|window\./.test(read(name, `${name}.field.ts`)),
    );
    expect(impure).toEqual([]);
  });
});
