import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { append, fieldOf, pageOf } from '../fixtures/edit-pdf.js';
import { notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { signatory } from '../fixtures/signatories.js';
import { issue, timestampBy } from '../fixtures/test-authority.js';
import { latin1 } from '../pdf/characters.js';
import { PdfName, PdfRef, PdfStream, sameBytes, samePdfObject, type PdfDict } from '../pdf/objects.js';
import { PdfFile } from '../pdf/pdf-file.js';
import { textOf } from '../pdf/text-string.js';
import { derSequence, derSmall, joinBytes } from '../der/der-writer.js';
import { verifyPdf } from '../verify/index.js';
import { signerFromPem, signPdf, timestampRequest, timestampToken, type SignOptions } from './index.js';

const DATE = '2026-03-20T14:05:00+00:00';

async function options(more: Partial<SignOptions> = {}): Promise<SignOptions> {
  const { signer } = await signatory('Ann Example', 1);
  return { field: 'parent', signer, name: 'Ann Example', role: 'Parent', date: DATE, font: notoSans(), ...more };
}

function png(width: number, height: number, pixel: readonly number[], colour = 6): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Uint8Array => {
    const out = new Uint8Array(12 + data.length);
    new DataView(out.buffer).setUint32(0, data.length);
    out.set(new TextEncoder().encode(name), 4);
    out.set(data, 8);
    return out;
  };
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, colour], 8);
  const row = [0, ...Array.from({ length: width }, () => pixel).flat()];
  const data = Uint8Array.from(Array.from({ length: height }, () => row).flat());
  const magic = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joinBytes(
    magic,
    chunk('IHDR', header),
    chunk('IDAT', new Uint8Array(deflateSync(data))),
    chunk('IEND', new Uint8Array()),
  );
}

function shownBy(file: PdfFile, field: string): PdfStream {
  const shown = file.get(file.dict(fieldOf(file, field).dict.get('AP'))?.get('N'));
  if (!(shown instanceof PdfStream)) throw new Error('no appearance');
  return shown;
}

describe('signPdf', () => {
  it.each([true, false])('keeps the given bytes and touches nothing but the field (streams: %s)', async (streams) => {
    const before = await preparedPdf({ streams });
    const copy = Uint8Array.from(before);
    const after = await signPdf(before, await options());
    expect(before).toEqual(copy);
    expect(sameBytes(after.subarray(0, before.length), before)).toBe(true);
    const [old, now] = [new PdfFile(before), new PdfFile(after)];
    expect(now.sections.at(-1)?.form).toBe(streams ? 'stream' : 'table');
    const changedKeys = (a: PdfDict, b: PdfDict): string[] =>
      [...b.keys()].filter((key) => !samePdfObject(a.get(key), b.get(key)));
    expect(changedKeys(fieldOf(old, 'parent').dict, fieldOf(now, 'parent').dict).sort()).toEqual(['AP', 'Lock', 'V']);
    expect(changedKeys(old.catalog(), now.catalog())).toEqual(['Perms']);
    expect(now.entry(pageOf(now).ref.num)).toEqual(old.entry(pageOf(old).ref.num));
    expect([...now.dict(fieldOf(now, 'parent').dict.get('AP'))!.keys()]).toEqual(['N']);
    expect(now.dict(now.catalog().get('AcroForm'))?.get('SigFlags')).toBe(3);
  });

  it('writes a PAdES dictionary: sub-filter, date in /M, name, reason, place', async () => {
    const file = new PdfFile(await signPdf(await preparedPdf(), await options({ reason: 'I agree', place: 'Łódź' })));
    const value = file.dict(fieldOf(file, 'parent').dict.get('V'));
    expect(value?.get('SubFilter')).toEqual(new PdfName('ETSI.CAdES.detached'));
    const said = ['M', 'Name', 'Reason', 'Location'].map((key) => textOf(value?.get(key)));
    expect(said).toEqual(["D:20260320140500+00'00'", 'Ann Example', 'I agree', 'Łódź']);
  });

  it('certifies with the first signature and locks all but the other places to sign', async () => {
    const first = await signPdf(await preparedPdf(), await options());
    const lock = new PdfFile(first).dict(fieldOf(new PdfFile(first), 'parent').dict.get('Lock'));
    expect(lock?.get('Action')).toEqual(new PdfName('Exclude'));
    const report = await verifyPdf(await signPdf(first, await options({ field: 'practitioner' })));
    expect(report.signatures.map(({ docMdp }) => docMdp)).toEqual([{ level: 2, respected: true }, null]);
    expect(report.verdict).toBe('valid-later-signatures');
  });

  it('signs for three, with P-256 and RSA-3072, each still valid', async () => {
    const rsa = await issue({ name: 'Bob Example', algorithm: 'RS256' });
    const signers = [(await signatory('Ann Example', 1)).signer, rsa.signer, (await signatory('Cy Example', 3)).signer];
    let bytes = await preparedPdf();
    for (const [i, field] of ['parent', 'practitioner', 'manager'].entries()) {
      bytes = await signPdf(bytes, await options({ field, signer: signers[i]!, name: 'A B' }));
    }
    const { verdict, signatures, emptyFields } = await verifyPdf(bytes);
    expect(verdict).toBe('valid-later-signatures');
    expect(signatures.map(({ algorithm }) => algorithm)).toEqual([
      'ECDSA P-256 with SHA-256',
      'RSA 3072 with SHA-256',
      'ECDSA P-256 with SHA-256',
    ]);
    expect(signatures.map(({ problems }) => problems)).toEqual([[], [], []]);
    expect(emptyFields).toEqual([]);
  });

  it('makes the same bytes from the same input where the key signs the same', async () => {
    const { signer } = await issue({ name: 'Bob Example', algorithm: 'RS256', modulusLength: 2048 });
    const [bytes, same] = [await preparedPdf(), await options({ signer })];
    expect(sameBytes(await signPdf(bytes, same), await signPdf(bytes, same))).toBe(true);
  });

  it('reuses a font of the document that has all letters, and says so where none has', async () => {
    const bytes = await preparedPdf({ text: 'Ann Example Parent 20 March 2026' });
    const file = new PdfFile(await signPdf(bytes, await options({ font: undefined })));
    const shown = shownBy(file, 'parent');
    expect(file.dict(shown.dict.get('Resources'))?.has('Font')).toBe(true);
    expect(latin1(file.data(shown))).toMatch(/\/F0 [\d.]+ Tf/);
    await expect(signPdf(bytes, await options({ font: undefined, name: 'Żółć' }))).rejects.toThrow('give `font`');
  });

  it('refuses letters that the font lacks and scripts that need shaping', async () => {
    const bytes = await preparedPdf();
    await expect(signPdf(bytes, await options({ name: 'Ann 你' }))).rejects.toThrow('lacks 你');
    await expect(signPdf(bytes, await options({ name: 'محمد' }))).rejects.toThrow('needs shaping');
  });

  it('shows a drawn signature on white, without transparency', async () => {
    const file = new PdfFile(
      await signPdf(await preparedPdf(), await options({ image: png(40, 10, [255, 0, 0, 128]) })),
    );
    const shown = shownBy(file, 'parent');
    const image = file.get(file.dict(file.dict(shown.dict.get('Resources'))?.get('XObject'))?.get('Im0'));
    if (!(image instanceof PdfStream)) throw new Error('no image');
    expect([...image.dict.keys()]).not.toContain('SMask');
    expect(image.dict.get('ColorSpace')).toEqual(new PdfName('DeviceRGB'));
    expect([...file.data(image).subarray(0, 4)]).toEqual([255, 127, 127, 255]);
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 80, 1, 1, 0x11, 0, 0xff, 0xd9]);
    const photo = new PdfFile(await signPdf(await preparedPdf(), await options({ image: jpeg })));
    const resources = photo.dict(shownBy(photo, 'parent').dict.get('Resources'));
    const kept = photo.get(photo.dict(resources?.get('XObject'))?.get('Im0'));
    expect(kept instanceof PdfStream && sameBytes(kept.raw, jpeg)).toBe(true);
    expect(kept instanceof PdfStream && [kept.dict.get('Width'), kept.dict.get('Height')]).toEqual([80, 20]);
    const print = jpeg.map((byte, i) => (i === 11 ? 4 : byte));
    await expect(signPdf(await preparedPdf(), await options({ image: print }))).rejects.toThrow('print colours');
    const grey = new PdfFile(await signPdf(await preparedPdf(), await options({ image: png(9, 9, [0, 0, 0, 0]) })));
    expect(grey.last).toBe(1);
    await expect(signPdf(await preparedPdf(), await options({ image: Uint8Array.of(1, 2) }))).rejects.toThrow(
      'neither',
    );
  });

  it('takes a timestamp over the signature value', async () => {
    const authority = await issue({ name: 'Example Timestamps', isTimestamper: true });
    const { signer, certificatePem } = await signatory('Ann Example', 1);
    const timestamp = (digest: Uint8Array): Promise<Uint8Array> =>
      timestampBy(authority, digest, '2026-03-20T14:06:00Z');
    const bytes = await signPdf(await preparedPdf(), await options({ signer, timestamp }));
    const trust = [authority.certificatePem, certificatePem];
    const { verdict, signatures } = await verifyPdf(bytes, { at: '2040-01-01', trust });
    expect(signatures[0]?.timestamp).toEqual({
      time: '2026-03-20T14:06:00Z',
      authority: 'Example Timestamps',
      valid: true,
      trusted: true,
    });
    expect(verdict).toBe('valid');
    const other = await issue({ name: 'No timestamper' });
    const stamped = await signPdf(
      await preparedPdf(),
      await options({ timestamp: () => timestampBy(other, new Uint8Array(32), '2026-03-20T14:06:00Z') }),
    );
    expect((await verifyPdf(stamped)).verdict).toBe('invalid');
  });

  it('says what stands against signing', async () => {
    const bytes = await preparedPdf();
    const signed = await signPdf(bytes, await options());
    const closed = await signPdf(bytes, await options({ docMdp: 1 }));
    const all = await signPdf(
      await preparedPdf({ fields: [{ name: 'a', role: 'a', label: 'A' }] }),
      await options({ field: 'a' }),
    );
    const other = await signatory('Bob Example', 2);
    const ann = await signatory('Ann Example', 1);
    const wrongKey = { ...ann.signer, sign: other.signer.sign };
    await expect(signPdf(bytes, await options({ field: 'nobody' }))).rejects.toThrow('no signature field "nobody"');
    await expect(signPdf(signed, await options())).rejects.toThrow('signed already');
    await expect(signPdf(signed, await options({ field: 'manager', docMdp: 2 }))).rejects.toThrow('first signature');
    await expect(signPdf(closed, await options({ field: 'manager' }))).rejects.toThrow('nothing more');
    await expect(signPdf(all, await options({ field: 'a' }))).rejects.toThrow('signed already');
    await expect(signPdf(bytes, await options({ signer: wrongKey }))).rejects.toThrow('does not fit its certificate');
    await expect(signPdf(bytes, await options({ date: 'soon' }))).rejects.toThrow('not a date');
    await expect(signPdf(new Uint8Array(9), await options())).rejects.toThrow('not a PDF');
  });
});

describe('signerFromPem', () => {
  it.each(['ES256', 'RS256'] as const)('signs with PKCS #8 (%s)', async (algorithm) => {
    const root = await issue({ name: 'Example Root', isAuthority: true });
    const holder = await issue({ name: 'Bob Example', algorithm, issuer: root, modulusLength: 2048 });
    const signer = await signerFromPem({
      keyPem: holder.privateKeyPem,
      certPem: holder.certificatePem,
      chainPem: root.certificatePem,
    });
    expect(signer.algorithm).toBe(algorithm);
    const bytes = await signPdf(await preparedPdf(), await options({ signer }));
    expect((await verifyPdf(bytes, { trust: [root.certificate], at: '2026-06-01' })).verdict).toBe('valid');
  });

  it.each([
    ['ec', ['ecparam', '-name', 'prime256v1', '-genkey']],
    ['rsa', ['genrsa', '-traditional', '2048']],
  ])('reads traditional keys (%s)', async (kind, command) => {
    const made = spawnSync('openssl', command, { encoding: 'utf8' });
    if (made.error) {
      console.log('skipped: openssl is not installed');
      return;
    }
    const holder = await issue({ name: 'Other', algorithm: kind === 'ec' ? 'ES256' : 'RS256', modulusLength: 2048 });
    const signer = await signerFromPem({ keyPem: made.stdout, certPem: holder.certificatePem });
    await expect(signPdf(await preparedPdf(), await options({ signer }))).rejects.toThrow('does not fit');
  });

  it('says what is missing', async () => {
    const ann = await signatory('Ann Example', 1);
    const { certificatePem: certPem, privateKeyPem: keyPem } = ann;
    const rsa = await issue({ name: 'Bob Example', algorithm: 'RS256', modulusLength: 2048 });
    await expect(signerFromPem({ keyPem, certPem: '' })).rejects.toThrow('no certificate');
    await expect(signerFromPem({ keyPem: certPem, certPem })).rejects.toThrow('no private key');
    await expect(signerFromPem({ keyPem, certPem: rsa.certificatePem })).rejects.toThrow('RSA 2048');
    const encrypted = keyPem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE');
    await expect(signerFromPem({ keyPem: encrypted, certPem })).rejects.toThrow('encrypted');
  });
});

describe('timestamp requests', () => {
  it('ask with a nonce and take only the answer to it', async () => {
    const authority = await issue({ name: 'Example Timestamps', isTimestamper: true });
    const [digest, nonce] = [new Uint8Array(32).fill(5), Uint8Array.of(0, 200, 3)];
    expect(timestampRequest(digest, nonce)[0]).toBe(0x30);
    const answer = async (imprint: Uint8Array, echoed: Uint8Array, status = 0): Promise<Uint8Array> =>
      derSequence(derSequence(derSmall(status)), await timestampBy(authority, imprint, '2026-03-20T14:06:00Z', echoed));
    const token = timestampToken(await answer(digest, nonce), digest, nonce);
    expect(token[0]).toBe(0x30);
    expect(() => timestampToken(Uint8Array.of(1), digest, nonce)).toThrow('not a timestamp');
    const wrong = [
      [await answer(new Uint8Array(32), nonce), 'another digest'],
      [await answer(digest, Uint8Array.of(1)), 'nonce differs'],
      [await answer(digest, nonce, 2), 'refused'],
    ] as const;
    for (const [response, words] of wrong) expect(() => timestampToken(response, digest, nonce)).toThrow(words);
  });
});

describe('an added revision', () => {
  it('follows a file that ends without a line end', async () => {
    const bytes = await preparedPdf();
    const trimmed = bytes.subarray(0, bytes.length - (bytes.at(-1) === 0x0a ? 1 : 0));
    const signed = await signPdf(trimmed, await options());
    expect((await verifyPdf(signed)).verdict).toBe('valid');
    const more = append(signed, (update) => update.replace(new PdfRef(500, 0), 1));
    const { verdict, reason } = await verifyPdf(more);
    expect(verdict).toBe('changed-after-signing');
    expect(reason).toContain('neither signs nor adds validation data');
  });
});
