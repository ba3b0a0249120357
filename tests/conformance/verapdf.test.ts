import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentTree } from '@kinform/documents';
import { createSelfSignedSigner, signPdf } from '@kinform/signature/sign';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWithVeraPdf, prepareVeraPdf } from './verapdf.mjs';

const reason = prepareVeraPdf();
if (reason) console.log(`skipped: veraPDF does not judge PDF/UA-1 and PDF/A-3a, because ${reason}`);

const folder = mkdtempSync(join(tmpdir(), 'kinform-verapdf-'));
const fixtures = new URL('../../packages/writers/pdf/src/fixtures/', import.meta.url);
const files = ['every-node', 'hard-cases', 'signed-once', 'signed-twice'].map((name) => join(folder, `${name}.pdf`));

async function signed(pdf: Uint8Array, field: string, number: number): Promise<Uint8Array> {
  const { signer } = await createSelfSignedSigner({
    name: 'Zoë Łukasz',
    organisation: 'Made up',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2030-01-01T00:00:00Z',
    serial: new Uint8Array([1, number]),
  });
  return signPdf(pdf, { field, signer, name: 'Zoë Łukasz', date: '2026-03-20T10:00:00Z' });
}

beforeAll(async () => {
  if (reason) return;
  const fonts = await nodeFonts();
  const [everyNode, hardCases] = await Promise.all(
    ['every-node', 'hard-cases'].map((name) => {
      const tree = JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as DocumentTree;
      return writePdf(tree, { fonts });
    }),
  );
  const once = await signed(everyNode ?? new Uint8Array(), 'parent-1', 1);
  const twice = await signed(once, 'lead-professional', 2);
  [everyNode, hardCases, once, twice].forEach((bytes, index) => writeFileSync(files[index] ?? '', bytes ?? ''));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(reason)('veraPDF', () => {
  it.each(['ua1', '3a'] as const)('passes every document, unsigned and signed, for %s', (flavour) => {
    expect(judgeWithVeraPdf(flavour, files)).toEqual(files.map((path) => `PASS ${path} ${flavour}`));
  });
});
