import { createHash } from 'node:crypto';
import type { VerificationReport } from '@kinform/signature/verify';
import { describe, expect, it } from 'vitest';
import { example, openDesk, putSignatory } from '../fixtures/desk.js';
import type { Desk } from '../fixtures/desk.js';

async function deskWithSigned(): Promise<Desk> {
  const desk = openDesk('2026-03-26T10:00:00.000Z');
  desk.put('record.json', example('complete'));
  await desk.run('write', 'record.json', '--to', 'pdf', '--out', 'a.pdf');
  await putSignatory(desk, 'helen', 'Helen Marsh', 1);
  await putSignatory(desk, 'other', 'Rhys Parry', 2);
  const key = ['--key', 'helen.key.pem', '--cert', 'helen.cert.pem'];
  await desk.run('sign', 'a.pdf', '--field', 'signature-practitioner-1', ...key, '--out', 'b.pdf');
  return desk;
}

describe('verify', () => {
  it('says that a signed PDF is unchanged, by whom it is signed and what is still empty', async () => {
    const desk = await deskWithSigned();
    const { code, out, err } = await desk.run('verify', 'b.pdf');
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toBe('Unchanged since it was signed.');
    expect(out.join('\n')).toMatch(/signed by Helen Marsh on 26 March 2026/);
    expect(out).toContain('Still to be signed: signature-parent-pr-1 (parent-pr).');
  });

  it('gives the report as JSON in the agreed shape', async () => {
    const desk = await deskWithSigned();
    const report = await desk.json<VerificationReport>('verify', 'b.pdf');
    expect(Object.keys(report)).toEqual(['verdict', 'reason', 'signatures', 'emptyFields', 'changesSince', 'record']);
    expect(report.signatures[0]).toMatchObject({
      field: 'signature-practitioner-1',
      signer: 'Helen Marsh',
      role: 'practitioner',
      time: '2026-03-26T10:00:00Z',
      digestMatches: true,
      signatureValid: true,
    });
    expect(report.emptyFields).toContainEqual({ id: 'signature-parent-pr-1', role: 'parent-pr' });
    expect(report.changesSince).toEqual([]);
    expect(report.record).toEqual({
      present: true,
      digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) as string,
      recordId: 'eha-2026-0101',
    });
  });

  it('lists the empty fields of a PDF that nobody has signed, and exits 1', async () => {
    const desk = await deskWithSigned();
    const { code, out } = await desk.run('verify', 'a.pdf', '--json');
    const report = JSON.parse(out.join('\n')) as VerificationReport;
    expect([code, report.verdict, report.signatures]).toEqual([1, 'unsigned', []]);
    expect(report.emptyFields.map(({ id }) => id)).toContain('signature-practitioner-1');
  });

  it('trusts the certificate that it is given, and no other', async () => {
    const desk = await deskWithSigned();
    expect((await desk.run('verify', 'b.pdf', '--trust', 'helen.cert.pem')).code).toBe(0);
    const other = await desk.run('verify', 'b.pdf', '--trust', 'other.cert.pem');
    expect(other.code).toBe(1);
    expect(other.out.join('\n')).toContain('does not lead to a trusted one');
  });

  it('looks at certificates as on the day of --at', async () => {
    const desk = await deskWithSigned();
    expect((await desk.run('verify', 'b.pdf', '--at', '2027-01-01')).code).toBe(0);
    expect((await desk.run('verify', 'b.pdf', '--at', '2029-01-01')).code).toBe(1);
  });

  it('tells that a byte was changed', async () => {
    const desk = await deskWithSigned();
    const bytes = desk.read('b.pdf');
    const at = bytes.indexOf('endstream') - 20;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    desk.put('c.pdf', bytes);
    const { code, out } = await desk.run('verify', 'c.pdf');
    expect([code, out[0]]).toEqual([1, 'NOT a valid signature.']);
  });

  it('tells that something was put after the signature', async () => {
    const desk = await deskWithSigned();
    desk.put('c.pdf', Buffer.concat([desk.read('b.pdf'), Buffer.from('\n% more\n')]));
    const { verdict } = await desk.json<VerificationReport>('verify', 'c.pdf');
    expect(['changed-after-signing', 'invalid', 'cannot-tell']).toContain(verdict);
    expect((await desk.run('verify', 'c.pdf')).code).toBe(1);
  });

  it('cannot tell of what is not a whole PDF, and throws at nothing', async () => {
    const desk = await deskWithSigned();
    const whole = desk.read('b.pdf');
    const noise = Array.from({ length: 40 }, (_, index) => createHash('sha512').update(`${index}`).digest());
    const hostile: Record<string, Uint8Array> = {
      empty: Buffer.alloc(0),
      noise: Buffer.concat(noise),
      'noise after a header': Buffer.concat([Buffer.from('%PDF-1.7\n'), ...noise]),
      half: whole.subarray(0, whole.length / 2),
      'without its first line': whole.subarray(20),
    };
    for (const [name, bytes] of Object.entries(hostile)) {
      desk.put(name, bytes);
      const { code, out, err } = await desk.run('verify', name);
      expect([name, code, err]).toEqual([name, 1, []]);
      expect(out[0]).toBe('Cannot tell.');
    }
  });

  it.each([
    [['verify'], 'No PDF was named.'],
    [['verify', 'nowhere.pdf'], 'nowhere.pdf is not there.'],
    [['verify', 'b.pdf', '--trust', 'nowhere.pem'], 'nowhere.pem is not there.'],
    [['verify', 'b.pdf', '--trust', 'record.json'], 'record.json holds no certificate.'],
    [['verify', 'b.pdf', '--at', '26/3/2026'], '--at 26/3/2026 is not a date.'],
  ])('%j cannot run: %s', async (words, what) => {
    const desk = await deskWithSigned();
    expect(await desk.run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
