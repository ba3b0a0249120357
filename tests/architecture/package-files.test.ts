import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '*package.json'], { encoding: 'utf8' }).trim().split('\n');

it.each(files)('%s says nothing twice', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
