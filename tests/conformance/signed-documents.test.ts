import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentTree } from '@kinform/documents';
import { createSelfSignedSigner, signPdf, verifyPdf } from '@kinform/signature';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWithVeraPdf, prepareVeraPdf } from './verapdf.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kinform-signed-'));
const at = (name: string): string => join(folder, name);
const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';

function missing(program: string): boolean {
  const isMissing = spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0;
  if (isMissing) console.log(`skipped: ${program} is not installed`);
  return isMissing;
}

const python = process.env['PYHANKO_PYTHON'] ?? 'python3';

function pyHankoMissing(): boolean {
  const isMissing = spawnSync(python, ['-c', 'import pyhanko.sign.validation']).status !== 0;
  if (isMissing) console.log('skipped: Python with pyHanko is not installed (PYHANKO_PYTHON names another Python)');
  return isMissing;
}

function veraPdfMissing(): boolean {
  const reason = prepareVeraPdf();
  if (reason) console.log(`skipped: veraPDF does not judge signed documents, because ${reason}`);
  return reason !== undefined;
}

/** Signs every place of a document that the project's own writer made: one after another, each file kept. */
async function signAll(): Promise<number> {
  const tree = new URL('../../packages/writers/pdf/src/fixtures/every-node.json', import.meta.url);
  const document = JSON.parse(readFileSync(tree, 'utf8')) as DocumentTree;
  let bytes = await writePdf(document, { fonts: await nodeFonts() });
  const font = new Uint8Array(readFileSync(require.resolve(FONT)));
  const { emptyFields } = await verifyPdf(bytes);
  const certificates: string[] = [];
  for (const [i, { id }] of emptyFields.entries()) {
    const name = `Signatory ${i + 1} Example`;
    const times = { notBefore: '2026-01-01', notAfter: '2046-01-01' };
    const { signer, certificatePem } = await createSelfSignedSigner({ name, serial: i + 1, ...times });
    certificates.push(certificatePem);
    bytes = await signPdf(bytes, { field: id, signer, name, role: 'Parent', date: '2026-03-20T14:05:00Z', font });
    writeFileSync(at(`signed-${i + 1}.pdf`), bytes);
  }
  writeFileSync(at('certificates.pem'), certificates.join(''));
  return emptyFields.length;
}

/** Writes each signature's CMS and what it covers, as the ByteRange says and by no code of ours. */
function takeOut(name: string): number {
  const bytes = readFileSync(at(`${name}.pdf`));
  const ranges = [...bytes.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/g)];
  ranges.forEach(([, ...numbers], i) => {
    const [start = 0, length = 0, second = 0, rest = 0] = numbers.map(Number);
    const covered = [bytes.subarray(start, start + length), bytes.subarray(second, second + rest)];
    writeFileSync(at(`${i}.bin`), Buffer.concat(covered));
    const cms = Buffer.from(bytes.toString('latin1', length + 1, second - 1), 'hex');
    writeFileSync(at(`${i}.der`), cms.subarray(0, 4 + cms.readUInt16BE(2)));
  });
  return ranges.length;
}

let count = 0;
beforeAll(async () => {
  count = await signAll();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a document of ours that all have signed', () => {
  it('has two places to sign or more, and is valid before our own verifier', async () => {
    expect(count).toBeGreaterThanOrEqual(2);
    const trust = [readFileSync(at('certificates.pem'), 'utf8')];
    const { verdict } = await verifyPdf(new Uint8Array(readFileSync(at(`signed-${count}.pdf`))), {
      trust,
      at: '2030-01-01',
    });
    expect(verdict).toBe('valid-later-signatures');
  });

  it.skipIf(missing('pdfsig'))('is valid before pdfsig', () => {
    const said = spawnSync('pdfsig', ['-nocert', at(`signed-${count}.pdf`)], { encoding: 'utf8' }).stdout;
    expect(said.match(/Signature is Valid\./g)).toHaveLength(count);
    expect(said.match(/^ *- Total document signed/gm)).toHaveLength(1);
  });

  it.skipIf(missing('openssl'))('has CAdES signatures before openssl', () => {
    expect(takeOut(`signed-${count}`)).toBe(count);
    for (let i = 0; i < count; i += 1) {
      const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-no_check_time'];
      const files = [
        '-in',
        at(`${i}.der`),
        '-content',
        at(`${i}.bin`),
        '-CAfile',
        at('certificates.pem'),
        '-out',
        at('out'),
      ];
      expect(spawnSync('openssl', [...words, ...files], { encoding: 'utf8' }).stderr).toContain(
        'CAdES Verification successful',
      );
    }
  });

  it.skipIf(missing('qpdf'))('is sound before qpdf', () => {
    const said = spawnSync('qpdf', ['--check', at(`signed-${count}.pdf`)], { encoding: 'utf8' });
    expect(said.stdout).toContain('No syntax or stream encoding errors found');
  });

  it.skipIf(pyHankoMissing())(
    'has one, then all signatures intact before pyHanko, nothing but form filling since',
    () => {
      const script = new URL('pyhanko-judge.py', import.meta.url).pathname;
      const judged = (name: string): string[] =>
        execFileSync(python, [script, at(`${name}.pdf`), at('certificates.pem')], { encoding: 'utf8' })
          .trim()
          .split('\n');
      expect(judged('signed-1')).toEqual(['True ENTIRE_FILE NONE True']);
      const earlier = Array.from({ length: count - 1 }, () => 'True ENTIRE_REVISION FORM_FILLING True');
      expect(judged(`signed-${count}`)).toEqual([...earlier, 'True ENTIRE_FILE NONE True']);
    },
  );

  it.skipIf(veraPdfMissing())('is still PDF/UA-1 and PDF/A-3a before veraPDF', () => {
    const paths = [at('signed-1.pdf'), at(`signed-${count}.pdf`)];
    for (const flavour of ['ua1', '3a'] as const) {
      expect(judgeWithVeraPdf(flavour, paths)).toEqual(paths.map((path) => `PASS ${path} ${flavour}`));
    }
  });
});
