import type { VerificationReport } from '@kinform/signature/verify';
import { describe, expect, it } from 'vitest';
import { example, openDesk, putSignatory } from '../fixtures/desk.js';
import type { Desk } from '../fixtures/desk.js';

const drawing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function deskWithPdf(): Promise<Desk> {
  const desk = openDesk('2026-03-26T10:00:00.000Z');
  desk.put('record.json', example('complete'));
  await desk.run('write', 'record.json', '--to', 'pdf', '--out', 'a.pdf');
  await putSignatory(desk, 'helen', 'Helen Marsh', 1);
  await putSignatory(desk, 'siân', 'Siân Ōkafor', 2);
  return desk;
}

const with_ = (who: string) => ['--key', `${who}.key.pem`, '--cert', `${who}.cert.pem`];
const practitioner = ['--field', 'signature-practitioner-1'];

describe('sign', () => {
  it('takes one signatory after another, each by the name on the certificate', async () => {
    const desk = await deskWithPdf();
    const first = await desk.run('sign', 'a.pdf', ...practitioner, ...with_('helen'), '--out', 'b.pdf');
    expect(first).toEqual({
      code: 0,
      out: [`Signed signature-practitioner-1 and wrote b.pdf (${desk.read('b.pdf').length} bytes).`],
      err: [],
    });
    const told = ['--role', 'Mother', '--reason', 'I have read it'];
    const second = ['sign', 'b.pdf', '--field', 'signature-parent-pr-1', ...with_('siân'), ...told, '--out', 'b.pdf'];
    expect(await desk.json(...second)).toEqual({
      file: 'b.pdf',
      field: 'signature-parent-pr-1',
      bytes: desk.read('b.pdf').length,
    });
    const report = await desk.json<VerificationReport>('verify', 'b.pdf');
    expect(report.verdict).toBe('valid-later-signatures');
    expect(report.signatures.map(({ field, signer, time }) => [field, signer, time])).toEqual([
      ['signature-practitioner-1', 'Helen Marsh', '2026-03-26T10:00:00Z'],
      ['signature-parent-pr-1', 'Siân Ōkafor', '2026-03-26T10:00:00Z'],
    ]);
    expect(report.signatures[1]?.reason).toBe('I have read it');
    expect(desk.read('b.pdf').subarray(0, desk.read('a.pdf').length).equals(desk.read('a.pdf'))).toBe(true);
  });

  it('shows a drawn signature and carries the chain', async () => {
    const desk = await deskWithPdf();
    desk.put('drawn.png', drawing);
    const extras = ['--image', 'drawn.png', '--chain', 'siân.cert.pem', '--name', 'Helen M.'];
    const { code } = await desk.run('sign', 'a.pdf', ...practitioner, ...with_('helen'), ...extras, '--out', 'b.pdf');
    expect(code).toBe(0);
    const added = desk.read('b.pdf').subarray(desk.read('a.pdf').length).toString('latin1');
    const chain = desk.text('siân.cert.pem').replace(/-----[A-Z ]+-----|\s/g, '');
    expect(added.toLowerCase()).toContain(Buffer.from(chain, 'base64').toString('hex'));
    expect(added).toMatch(/\/Subtype\s*\/Image/);
    const { verdict, signatures } = await desk.json<VerificationReport>('verify', 'b.pdf');
    expect([verdict, signatures[0]?.name, signatures[0]?.signer]).toEqual(['valid', 'Helen M.', 'Helen Marsh']);
  });

  it.each([
    [['a.pdf', '--field', 'nobody', ...with_('helen')], /no signature field "nobody"\.$/, /^Empty fields: signature-/],
    [['record.json', ...practitioner, ...with_('helen')], /not a PDF\.$/, /^Give a PDF/],
    [['nowhere.pdf', ...practitioner, ...with_('helen')], /^nowhere\.pdf is not there\.$/, /./],
    [
      ['a.pdf', ...practitioner, '--key', 'helen.key.pem', '--cert', 'siân.cert.pem'],
      /does not fit its certificate\.$/,
      /./,
    ],
    [
      ['a.pdf', ...practitioner, '--key', 'record.json', '--cert', 'siân.cert.pem'],
      /record\.json holds no private key\.$/,
      /PEM/,
    ],
    [
      ['a.pdf', ...practitioner, '--key', 'helen.key.pem', '--cert', 'record.json'],
      /record\.json holds no certificate\.$/,
      /PEM/,
    ],
    [['a.pdf', ...practitioner, ...with_('helen'), '--image', 'record.json'], /PNG|JPEG/, /./],
    [['a.pdf', ...practitioner, ...with_('helen'), '--chain', 'nowhere.pem'], /^nowhere\.pem is not there\.$/, /./],
    [['a.pdf', ...with_('helen')], /^--field is missing/, /^Call it so: kinform sign/],
    [['a.pdf', ...practitioner, '--cert', 'helen.cert.pem'], /^--key is missing/, /^Call it so: kinform sign/],
    [['a.pdf', ...practitioner, '--key', 'helen.key.pem'], /^--cert is missing/, /^Call it so: kinform sign/],
    [[...practitioner, ...with_('helen')], /^No PDF was named\.$/, /^Call it so: kinform sign/],
  ])('%j cannot run, and nothing is written', async (words, what, toDo) => {
    const desk = await deskWithPdf();
    const before = desk.files();
    const { code, out, err } = await desk.run('sign', ...words, '--out', 'b.pdf');
    expect(err).toEqual([expect.stringMatching(what), expect.stringMatching(toDo)]);
    expect([code, out]).toEqual([2, []]);
    expect(desk.files()).toEqual(before);
  });

  it('refuses a field that is signed already, and a missing --out', async () => {
    const desk = await deskWithPdf();
    await desk.run('sign', 'a.pdf', ...practitioner, ...with_('helen'), '--out', 'b.pdf');
    const again = await desk.run('sign', 'b.pdf', ...practitioner, ...with_('siân'), '--out', 'c.pdf');
    expect(again.err[0]).toMatch(/"signature-practitioner-1" is signed already\.$/);
    expect((await desk.run('sign', 'a.pdf', ...practitioner, ...with_('helen'))).err[0]).toMatch(/^--out is missing/);
  });

  it('says that a time-stamping authority gave no answer, without writing', async () => {
    const desk = await deskWithPdf();
    const tsa = ['--tsa', 'http://127.0.0.1:9/'];
    const ran = await desk.run('sign', 'a.pdf', ...practitioner, ...with_('helen'), ...tsa, '--out', 'b.pdf');
    expect(ran.err).toEqual([expect.stringMatching(/gave no answer\.$/), expect.stringMatching(/--tsa/)]);
    expect([ran.code, desk.files().includes('b.pdf')]).toEqual([2, false]);
  });
});
