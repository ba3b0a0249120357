import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { append, changed, fieldOf, pageOf, rootOf, swap } from '../fixtures/edit-pdf.js';
import { attachedRecord, notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { signatory } from '../fixtures/signatories.js';
import { PdfName, PdfRef, PdfStream, type PdfObject } from '../pdf/objects.js';
import { pdfDict } from '../pdf/serialise.js';
import { textString } from '../pdf/text-string.js';
import { createSelfSignedSigner, signPdf, type SignOptions } from '../sign/index.js';
import { describeVerification, verifyPdf } from './index.js';

async function signed(bytes: Uint8Array, field: string, more: Partial<SignOptions> = {}): Promise<Uint8Array> {
  const { signer } = await signatory('Ann Example', 1);
  return signPdf(bytes, {
    field,
    signer,
    name: 'Ann Example',
    date: '2026-03-20T14:05:00Z',
    font: notoSans(),
    ...more,
  });
}

describe('verifyPdf', () => {
  it('lists the places to sign of a document that nobody has signed', async () => {
    const report = await verifyPdf(await preparedPdf());
    expect(report).toMatchObject({ verdict: 'unsigned', signatures: [], changesSince: [] });
    expect(report.emptyFields).toEqual([
      { id: 'parent', role: 'parent' },
      { id: 'practitioner', role: 'practitioner' },
      { id: 'manager', role: 'manager' },
    ]);
  });

  it('reads the attached record: its digest and id', async () => {
    const digest = createHash('sha256').update(attachedRecord).digest('hex');
    const { record } = await verifyPdf(await signed(await preparedPdf(), 'parent'));
    expect(record).toEqual({ present: true, digest: `sha256-${digest}`, recordId: 'record-0042' });
  });

  it('states the facts of a signature', async () => {
    const { verdict, signatures } = await verifyPdf(await signed(await preparedPdf(), 'parent', { reason: 'I agree' }));
    expect(verdict).toBe('valid');
    expect(signatures).toHaveLength(1);
    expect(signatures[0]).toMatchObject({
      field: 'parent',
      role: 'parent',
      label: 'Signature of the parent or carer',
      signer: 'Ann Example',
      time: '2026-03-20T14:05:00Z',
      reason: 'I agree',
      algorithm: 'ECDSA P-256 with SHA-256',
      revision: 2,
      byteRangeWellFormed: true,
      coversWholeFile: true,
      digestMatches: true,
      signatureValid: true,
      certificateBound: true,
      changesSince: [],
      problems: [],
    });
  });

  it('allows validation data after a signature, also where nothing else was allowed', async () => {
    const closed = await signed(await preparedPdf(), 'parent', { docMdp: 1 });
    const added = append(closed, (update, file) => {
      const certificate = update.add(new PdfStream(new Map(), Uint8Array.of(0x30, 0)));
      const dss = update.add(pdfDict({ Certs: [certificate] }));
      update.replace(rootOf(file), changed(file.catalog(), { DSS: dss }));
    });
    const report = await verifyPdf(added);
    expect(report.verdict).toBe('valid');
    expect(report.changesSince.map(({ kind, permitted }) => [kind, permitted])).toEqual([['validation-data', true]]);
    const dss = append(added, (update, file) => {
      const ref = file.catalog().get('DSS');
      if (ref instanceof PdfRef) update.replace(ref, changed(file.dict(ref) ?? new Map(), { OCSPs: [] }));
    });
    expect((await verifyPdf(dss)).verdict).toBe('valid');
  });

  it('finds a page hidden behind validation data', async () => {
    const prepared = append(await preparedPdf(), (update, file) => {
      update.replace(rootOf(file), changed(file.catalog(), { DSS: pageOf(file).ref }));
    });
    const bytes = append(await signed(prepared, 'parent'), (update, file) => {
      const { ref, dict } = pageOf(file);
      update.replace(ref, changed(dict, { Rotate: 90 }));
    });
    expect((await verifyPdf(bytes)).verdict).toBe('changed-after-signing');
  });

  /** Signs a second field although the first signature forbids it: by another writer that does not look. */
  async function signedAgainstOrders(first: Uint8Array, from: string, to: string, field: string): Promise<Uint8Array> {
    const open = swap(first, from, to);
    const both = await signed(open, field);
    return swap(both, to, from);
  }

  it('finds a later signature that an earlier one had forbidden', async () => {
    const closed = await signed(await preparedPdf(), 'parent', { docMdp: 1 });
    const report = await verifyPdf(await signedAgainstOrders(closed, '/P 1 /V', '/P 2 /V', 'manager'));
    const [first, second] = report.signatures;
    expect(first).toMatchObject({ digestMatches: true, docMdp: { level: 1, respected: false } });
    expect(second?.digestMatches).toBe(false);
    expect(report.verdict).toBe('invalid');
  });

  it('finds what was missing when signed and filled in later', async () => {
    const withGap = append(await preparedPdf(), (update, file) => {
      const { ref, dict } = pageOf(file);
      const resources: PdfObject = changed(file.dict(dict.get('Resources')) ?? new Map(), {
        XObject: pdfDict({ Hidden: new PdfRef(900, 0) }),
      });
      update.replace(ref, changed(dict, { Resources: resources }));
    });
    const bytes = append(await signed(withGap, 'parent'), (update) => {
      update.replace(new PdfRef(900, 0), new PdfStream(new Map(), new Uint8Array(4)));
    });
    const { verdict, reason } = await verifyPdf(bytes);
    expect(verdict).toBe('changed-after-signing');
    expect(reason).toContain('missing when signed');
  });

  it('says that a filled-in form field was changed', async () => {
    const withText = append(await preparedPdf(), (update, file) => {
      const ref = file.catalog().get('AcroForm') as PdfRef;
      const form = file.dict(ref) ?? new Map<string, PdfObject>();
      const text = update.add(pdfDict({ FT: new PdfName('Tx'), T: textString('wish'), V: textString('a') }));
      update.replace(ref, changed(form, { Fields: [...file.array(form.get('Fields')), text] }));
    });
    const bytes = append(await signed(withText, 'parent', { docMdp: 3 }), (update, file) => {
      const { ref, dict } = fieldOf(file, 'wish');
      update.replace(ref, changed(dict, { V: textString('b') }));
    });
    const report = await verifyPdf(bytes);
    expect(report.verdict).toBe('changed-after-signing');
    expect(report.reason).toContain('form field "wish"');
    expect(report.signatures[0]?.docMdp?.respected).toBe(true);
  });

  it('reads the report out in plain English', async () => {
    const once = await signed(await preparedPdf(), 'parent');
    const lines = describeVerification(await verifyPdf(await signed(once, 'practitioner')));
    expect(lines[0]).toBe('Unchanged since it was signed, but for later signatures.');
    expect(lines).toContain('Revision 3, permitted: The signature field "practitioner" was signed.');
    expect(lines).toContain('Still to be signed: manager (manager).');
    expect(lines.at(-1)).toMatch(/^The record is attached: record-0042 \(sha256-[0-9a-f]{64}\)\.$/);
    expect(describeVerification(await verifyPdf(new Uint8Array()))[0]).toBe('Cannot tell.');
  });

  it('signs and verifies where code may not be made from strings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinform-signature-'));
    try {
      const entry = join(import.meta.dirname, '..', 'index.ts');
      const bundle = join(folder, 'signature.mjs');
      buildSync({ entryPoints: [entry], bundle: true, format: 'esm', outfile: bundle, platform: 'neutral' });
      writeFileSync(join(folder, 'in.pdf'), await preparedPdf());
      writeFileSync(join(folder, 'font.ttf'), notoSans());
      writeFileSync(join(folder, 'run.mjs'), SCRIPT);
      const words = ['--disallow-code-generation-from-strings', join(folder, 'run.mjs'), folder];
      const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toBe('valid');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('createSelfSignedSigner', () => {
  it('makes a certificate that vouches for itself, with the name, organisation and times given', async () => {
    const { certificatePem, signer } = await createSelfSignedSigner({
      name: 'Zoë Example',
      organisation: 'Example Council',
      notBefore: '2026-01-01',
      notAfter: '2051-01-01',
      serial: 4242,
    });
    const bytes = await signPdf(await preparedPdf(), {
      field: 'parent',
      signer,
      name: 'Zoë Example',
      font: notoSans(),
    });
    const { signatures } = await verifyPdf(bytes, { trust: [certificatePem], at: '2050-06-01' });
    expect(signatures[0]?.certificate).toMatchObject({
      subject: 'Zoë Example',
      serial: '1092',
      notAfter: '2051-01-01T00:00:00Z',
      selfSigned: true,
      trusted: true,
      validAt: true,
    });
    const never = { name: 'A', notBefore: '2026-01-01', notAfter: '2027-01-01', serial: 0 };
    await expect(createSelfSignedSigner(never)).rejects.toThrow('serial');
  });
});

const SCRIPT = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSelfSignedSigner, signPdf, verifyPdf } from './signature.mjs';
const folder = process.argv[2];
const read = (name) => new Uint8Array(readFileSync(join(folder, name)));
const times = { notBefore: '2026-01-01', notAfter: '2027-01-01' };
const { signer, certificatePem } = await createSelfSignedSigner({ name: 'Ann Example', serial: 1, ...times });
const options = { field: 'parent', signer, name: 'Ann Example', date: '2026-03-20T14:05:00Z', font: read('font.ttf') };
const { verdict } = await verifyPdf(await signPdf(read('in.pdf'), options), { trust: [certificatePem], at: '2026-06-01' });
process.stdout.write(verdict);
`;
