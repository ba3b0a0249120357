import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTemplate, formNames, formVersions, loadForm, loadLook } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import type { Crest, DocumentLook, DocumentTree } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import type { FormRecord } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { createSelfSignedSigner, signPdf } from '@kinform/signature/sign';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWithVeraPdf, prepareVeraPdf } from './verapdf.mjs';

const reason = prepareVeraPdf();
if (reason) console.log(`skipped: veraPDF does not judge PDF/UA-1 and PDF/A-3a, because ${reason}`);

const folder = mkdtempSync(join(tmpdir(), 'kinform-verapdf-'));
const fixtures = new URL('../../packages/writers/pdf/src/fixtures/', import.meta.url);
const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
const names = ['every-node', 'hard-cases', 'signed-once', 'signed-twice', 'picture-as-crest', ...formNames(schemas)];
const files = names.map((name) => join(folder, `${name}.pdf`));

/** The document of a form's complete example, as its authority gives it to practitioners. */
function completeDocument(form: string): { tree: DocumentTree; look: DocumentLook } {
  const version = formVersions(schemas, form).at(-1) ?? '';
  const path = join(schemas, 'forms', form, version, 'examples', 'complete.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as FormRecord;
  const resolved = loadForm(schemas, form, record.authority, version);
  const { calendar = {} } = resolved.settings;
  const at = (record.updatedAt ?? '').slice(0, 10);
  const findings = checkAnswers(resolved, record, { at, calendar, validator: compileValidator(resolved) });
  const template = compileTemplate(resolved.template);
  const shown = { audience: 'practitioner' as const, locale: record.locale, at, findings };
  const tree = composeDocument(resolved, record, { ...shown, fields: fieldTypes, template });
  return { tree, look: loadLook(schemas, resolved.settings) };
}

function fixture(name: string): DocumentTree {
  return JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as DocumentTree;
}

/** A PNG with dots that are clear in part, which not every part of PDF/A allows. */
const clearPicture: Crest = {
  kind: 'png',
  width: 2,
  height: 2,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFUlEQVR42mPIlff/D8QNDCAAZDgAAC4jBFG8Oo0lAAAAAElFTkSuQmCC',
};

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
  const everyNode = fixture('every-node');
  const plain = await writePdf(everyNode, { fonts });
  const hardCases = await writePdf(fixture('hard-cases'), { fonts });
  const once = await signed(plain, 'parent-1', 1);
  const twice = await signed(once, 'lead-professional', 2);
  const pictured = await writePdf(everyNode, { fonts, look: { letterhead: ['Anytown'], crest: clearPicture } });
  const documents = formNames(schemas).map(completeDocument);
  const written = await Promise.all(documents.map(({ tree, look }) => writePdf(tree, { fonts, look })));
  [plain, hardCases, once, twice, pictured, ...written].forEach((bytes, index) =>
    writeFileSync(files[index] ?? '', bytes),
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(reason)('veraPDF', () => {
  it.each(['ua1', '3a'] as const)(
    'passes every document, unsigned and signed, for %s',
    (flavour) => {
      expect(judgeWithVeraPdf(flavour, files)).toEqual(files.map((path) => `PASS ${path} ${flavour}`));
    },
    180_000,
  );
});
