import { beforeAll, describe, expect, it } from 'vitest';
import { append, changed, fieldOf, pageOf } from '../fixtures/edit-pdf.js';
import { MANIPULATIONS } from '../fixtures/manipulations.js';
import { notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { signatory } from '../fixtures/signatories.js';
import { signPdf } from '../sign/index.js';
import { verifyPdf } from './index.js';

async function signedByTwo(streams: boolean): Promise<Uint8Array> {
  const [ann, bob] = [await signatory('Ann Example', 1), await signatory('Bob Example', 2)];
  const shown = { font: notoSans(), date: '2026-03-20T14:05:00+00:00' };
  const first = await signPdf(await preparedPdf({ streams }), {
    ...shown,
    field: 'parent',
    signer: ann.signer,
    name: 'Ann Example',
  });
  return signPdf(first, { ...shown, field: 'practitioner', signer: bob.signer, name: 'Bob Example' });
}

let signed: Uint8Array;
beforeAll(async () => {
  signed = await signedByTwo(false);
});

describe('a document that two people signed', () => {
  it('is as signed before anybody touches it', async () => {
    expect((await verifyPdf(signed)).verdict).toBe('valid-later-signatures');
  });

  it.each(MANIPULATIONS.map((manipulation) => [manipulation.name, manipulation] as const))(
    'is not accepted: %s',
    async (_, { make, verdict, says }) => {
      const tampered = make(signed);
      expect(tampered).not.toEqual(signed);
      const report = await verifyPdf(tampered);
      expect(`${report.verdict}: ${report.reason}`).toMatch(new RegExp(`^${verdict}: `));
      expect(report.reason).toMatch(says);
    },
  );

  it('is judged alike where cross-references and objects are in streams', async () => {
    const inStreams = await signedByTwo(true);
    expect((await verifyPdf(inStreams)).verdict).toBe('valid-later-signatures');
    const tampered = append(inStreams, (update, file) => {
      const { ref, dict } = pageOf(file);
      update.replace(ref, changed(dict, { Rotate: 90 }));
    });
    expect((await verifyPdf(tampered)).reason).toMatch(/Page 1 was changed/);
    const stripped = append(inStreams, (update, file) => {
      const { ref, dict } = fieldOf(file, 'parent');
      update.replace(ref, changed(dict, { V: undefined }));
    });
    expect((await verifyPdf(stripped)).verdict).toBe('changed-after-signing');
  });
});
