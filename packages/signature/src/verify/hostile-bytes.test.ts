import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { latin1Bytes } from '../pdf/characters.js';
import { PdfName, PdfRef, PdfStream } from '../pdf/objects.js';
import { indirectObjectBytes, pdfDict } from '../pdf/serialise.js';
import { joinBytes } from '../der/der-writer.js';
import { notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { signatory } from '../fixtures/signatories.js';
import { signPdf } from '../sign/index.js';
import { verifyPdf } from './index.js';

/** A small generator with a seed, so that a failing mutant can be made again. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed);
  const kind = seed % 5;
  if (kind === 0) return bytes.subarray(0, random(bytes.length));
  if (kind === 1) return joinBytes(bytes.subarray(0, random(bytes.length)), bytes.subarray(random(bytes.length)));
  const copy = Uint8Array.from(bytes);
  const count = kind === 2 ? 1 : kind === 3 ? 20 : 400;
  for (let i = 0; i < count; i += 1) copy[random(copy.length)] = kind === 4 ? 0x30 + random(10) : random(256);
  return copy;
}

/** A file of one revision from objects, its cross-reference a table. */
function pdfOf(objects: readonly Uint8Array[]): Uint8Array {
  let bytes = latin1Bytes('%PDF-1.7\n');
  const offsets = objects.map((object) => {
    const at = bytes.length;
    bytes = joinBytes(bytes, object);
    return `${String(at).padStart(10, '0')} 00000 n\r\n`;
  });
  const tail = `xref\n0 1\n0000000000 65535 f\r\n1 ${objects.length}\n${offsets.join('')}trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${bytes.length}\n%%EOF\n`;
  return joinBytes(bytes, latin1Bytes(tail));
}

const object = (num: number, text: string): Uint8Array => latin1Bytes(`${num} 0 obj\n${text}\nendobj\n`);

describe('any bytes at all', () => {
  it('give a report: 200 mutants of a signed file, none accepted', async () => {
    const { signer } = await signatory('Ann Example', 1);
    const options = { field: 'parent', signer, name: 'Ann Example', font: notoSans() };
    const files = [
      await signPdf(await preparedPdf({ streams: false }), options),
      await signPdf(await preparedPdf({ streams: true }), options),
    ];
    const accepted: number[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const original = files[seed % 2] ?? new Uint8Array();
      const bytes = mutant(original, seed);
      const { verdict } = await verifyPdf(bytes, { at: '2026-06-01' });
      if (verdict.startsWith('valid') && !bytes.every((byte, i) => byte === original[i])) accepted.push(seed);
    }
    expect(accepted).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(0x25)],
    ['a header alone', latin1Bytes('%PDF-1.7\n')],
    ['an end alone', latin1Bytes('startxref\n0\n%%EOF')],
    ['zeroes', new Uint8Array(100_000)],
    ['open arrays', latin1Bytes(`%PDF-1.7\n${'['.repeat(50_000)}`)],
    ['a catalog of open arrays', pdfOf([object(1, '['.repeat(20_000))])],
    ['a catalog of open dictionaries', pdfOf([object(1, '<</A'.repeat(20_000))])],
    ['a catalog that is a number', pdfOf([object(1, '5')])],
    ['a catalog that refers to itself', pdfOf([object(1, '1 0 R')])],
    [
      'fields in a circle',
      pdfOf([object(1, '<</AcroForm <</Fields [2 0 R]>>>>'), object(2, '<</T (a) /Kids [2 0 R]>>')]),
    ],
    [
      'a name tree in a circle',
      pdfOf([object(1, '<</Names <</EmbeddedFiles 2 0 R>>>>'), object(2, '<</Kids [2 0 R 2 0 R]>>')]),
    ],
    [
      'a length that needs itself',
      pdfOf([
        object(1, '<</AcroForm 2 0 R>>'),
        latin1Bytes('2 0 obj\n<</Length 2 0 R>>\nstream\n\nendstream\nendobj\n'),
      ]),
    ],
    ['objects far away', pdfOf([object(1, '<</AcroForm 999999999 0 R>>')])],
    ['a string without end', pdfOf([object(1, `<</A (${'('.repeat(9999)}>>`)])],
  ])('give a report: %s', async (_, bytes) => {
    const { verdict } = await verifyPdf(bytes);
    expect(['cannot-tell', 'unsigned']).toContain(verdict);
  });

  it('give a report without unpacking a bomb', async () => {
    const bomb = new PdfStream(
      pdfDict({ Filter: new PdfName('FlateDecode'), Type: new PdfName('EmbeddedFile') }),
      new Uint8Array(deflateSync(new Uint8Array(200_000_000))),
    );
    const bytes = pdfOf([
      object(1, '<</AF [<</UF (a.json) /EF <</F 2 0 R>>>>]>>'),
      indirectObjectBytes(new PdfRef(2, 0), bomb),
    ]);
    const { verdict, record } = await verifyPdf(bytes);
    expect(verdict).toBe('unsigned');
    expect(record).toEqual({ present: false, digest: null, recordId: null });
  });

  it('are refused only where the options are wrong', async () => {
    await expect(verifyPdf(new Uint8Array(), { at: 'yesterday' })).rejects.toThrow('`at` is not a date');
    await expect(verifyPdf(new Uint8Array(), { trust: ['nothing'] })).rejects.toThrow('no certificate');
    await expect(verifyPdf(new Uint8Array(), { trust: [Uint8Array.of(0x30, 0x00)] })).rejects.toThrow('no certificate');
  });
});
