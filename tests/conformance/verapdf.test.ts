import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentTree } from '@kinform/documents';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWithVeraPdf, prepareVeraPdf } from './verapdf.mjs';

const reason = prepareVeraPdf();
if (reason) console.log(`skipped: veraPDF does not judge PDF/UA-1 and PDF/A-3a, because ${reason}`);

const folder = mkdtempSync(join(tmpdir(), 'kinform-verapdf-'));
const fixtures = new URL('../../packages/writers/pdf/src/fixtures/', import.meta.url);
const files = ['every-node', 'hard-cases'].map((name) => ({ name, path: join(folder, `${name}.pdf`) }));

beforeAll(async () => {
  const fonts = await nodeFonts();
  for (const { name, path } of files) {
    const tree = JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as DocumentTree;
    writeFileSync(path, await writePdf(tree, { fonts }));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(reason)('veraPDF', () => {
  it.each(['ua1', '3a'] as const)('passes every document for %s', (flavour) => {
    const paths = files.map(({ path }) => path);
    expect(judgeWithVeraPdf(flavour, paths)).toEqual(paths.map((path) => `PASS ${path} ${flavour}`));
  });
});
