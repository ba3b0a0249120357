import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { writeDocx } from './write-docx.js';

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('writes the same bytes again, whatever was written between', async () => {
  const first = await writeDocx(everyNode);
  await writeDocx({ ...everyNode, lang: 'cy', children: everyNode.children.slice(3) });
  expect(sum(await writeDocx(everyNode))).toBe(sum(first));
});

it('leaves the tree as it was', async () => {
  const before = JSON.stringify(everyNode);
  await writeDocx(everyNode);
  expect(JSON.stringify(everyNode)).toBe(before);
});

it('writes the same bytes in another process and time zone, bundled for a browser and without eval', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-docx-'));
  try {
    const script = join(folder, 'write.mjs');
    buildSync({
      stdin: {
        contents: `
          import { createHash } from 'node:crypto';
          import { everyNode } from '../fixtures/every-node.js';
          import { writeDocx } from './write-docx.js';
          console.log(createHash('sha256').update(await writeDocx(everyNode)).digest('hex'));`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@kinform/source'],
      external: ['node:crypto'],
      outfile: script,
      logLevel: 'error',
    });
    const out = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
      encoding: 'utf8',
    });
    expect(out.trim()).toBe(sum(await writeDocx(everyNode)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
