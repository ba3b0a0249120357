import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enGB } from '../text/en-GB.js';
import { rules, runners } from './index.js';

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ name: entry.name, files: readdirSync(new URL(`${entry.name}/`, import.meta.url)) }))
  .filter(({ files }) => files.some((file) => file.endsWith('.keyword.ts')));

const kebab = (keyword: string) => keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const sections = ['## Parameters', '## Findings', '## Example', '## Source'];

describe('every keyword', () => {
  test('has its folder, and every folder its line in the registry', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).map(kebab).sort());
  });

  test.each(folders)('$name has a test beside it', ({ name, files }) => {
    expect(files).toContain(`${name}.keyword.ts`);
    expect(files).toContain(`${name}.keyword.test.ts`);
  });

  test.each(folders)(
    '$name says on its page what it takes, what it finds, an example and where it comes from',
    ({ name }) => {
      const page = readFileSync(new URL(`${name}/README.md`, import.meta.url), 'utf8');
      const rule = Object.values(rules).find(({ keyword }) => kebab(keyword) === name)!;
      expect(page.match(/^#+ .+$/gm)).toEqual([`# ${rule.keyword}`, ...sections]);
      const named = rule.keyword === 'rule' ? ['rule.<name>'] : Object.keys(rule.codes);
      for (const code of named) expect(page).toMatch(new RegExp(`^\\| \`${code}\` +\\| (.*\\| )?`, 'm'));
      const example = JSON.parse(/```json\n([^`]+)```/.exec(page)![1]!) as object;
      expect(Object.keys(example)).toContain(rule.keyword);
    },
  );

  test.each(Object.entries(rules))('%s has words of its own for its own codes', (keyword, rule) => {
    const own = Object.keys(rule.codes).filter((code) => code.split('.')[0] === keyword);
    const { files } = folders.find(({ name }) => name === kebab(keyword))!;
    expect(files.includes(`${kebab(keyword)}.words.ts`)).toBe(own.length > 0);
    expect(own.filter((code) => enGB[code] === undefined)).toEqual([]);
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
