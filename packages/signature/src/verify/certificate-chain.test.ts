import { beforeAll, describe, expect, it } from 'vitest';
import { notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { issue, type Holder, type IssueOptions } from '../fixtures/test-authority.js';
import { signPdf } from '../sign/index.js';
import { verifyPdf, type VerifyOptions } from './index.js';

let prepared: Uint8Array;
let root: Holder;
beforeAll(async () => {
  prepared = await preparedPdf();
  root = await issue({ name: 'Example Root', isAuthority: true });
});

async function signedBy(holder: Holder, chain: readonly Holder[] = []): Promise<Uint8Array> {
  return signPdf(prepared, {
    field: 'parent',
    name: 'Bob Example',
    date: '2026-03-20T14:05:00Z',
    font: notoSans(),
    signer: { ...holder.signer, chain: chain.map(({ certificate }) => certificate) },
  });
}

async function reportOn(holder: Holder, chain: readonly Holder[], options: VerifyOptions) {
  const { verdict, reason, signatures } = await verifyPdf(await signedBy(holder, chain), options);
  return { verdict, reason, certificate: signatures[0]?.certificate };
}

describe('a signer’s certificate', () => {
  it('is trusted by way of an intermediate authority that the signature carries', async () => {
    const middle = await issue({ name: 'Example Issuing', issuer: root, isAuthority: true, pathLength: 0 });
    const holder = await issue({ name: 'Bob Example', issuer: middle, algorithm: 'RS256', modulusLength: 2048 });
    const { verdict, certificate } = await reportOn(holder, [middle], {
      trust: [root.certificatePem],
      at: '2026-06-01',
    });
    expect(verdict).toBe('valid');
    expect(certificate).toMatchObject({
      subject: 'Bob Example',
      issuer: 'Example Issuing',
      selfSigned: false,
      trusted: true,
      validAt: true,
      chain: ['Bob Example', 'Example Issuing', 'Example Root'],
    });
    const missing = await reportOn(holder, [], { trust: [root.certificate] });
    expect(missing.verdict).toBe('cannot-tell');
  });

  it('is not looked at for trust where no trusted certificates are given, and the reason says so', async () => {
    const { verdict, reason, certificate } = await reportOn(await issue({ name: 'Bob Example' }), [], {});
    expect(verdict).toBe('valid');
    expect(certificate?.trusted).toBeNull();
    expect(reason).toContain('was not checked');
  });

  it.each<[string, IssueOptions, IssueOptions]>([
    ['is issued by one that may not issue', { name: 'Not an authority' }, { name: 'Bob Example' }],
    ['has an authority below one that allows none', { name: 'Deep', isAuthority: true }, { name: 'Bob Example' }],
    [
      'has an issuer whose time is over',
      { name: 'Old', isAuthority: true, notAfter: '2026-01-01T00:00:00Z' },
      { name: 'Bob Example' },
    ],
    [
      'asks for what is not understood',
      { name: 'Issuing', isAuthority: true },
      { name: 'Bob', criticalExtension: '1.2.3.4.5' },
    ],
    ['may issue but not sign', { name: 'Issuing', isAuthority: true }, { name: 'Bob', isAuthority: true }],
  ])('is not trusted where it %s', async (what, middleOptions, options) => {
    const narrow = await issue({ name: 'Narrow Root', isAuthority: true, pathLength: what.includes('below') ? 0 : 5 });
    const middle = await issue({ ...middleOptions, issuer: narrow });
    const extra = what.includes('below') ? await issue({ name: 'Deeper', issuer: middle, isAuthority: true }) : middle;
    const holder = await issue({ ...options, issuer: extra });
    const { verdict, certificate } = await reportOn(holder, [middle, extra], {
      trust: [narrow.certificate],
      at: '2026-06-01',
    });
    expect(certificate?.trusted).toBe(false);
    expect(verdict).toBe('cannot-tell');
  });

  it('is not trusted because another authority has the same name', async () => {
    const double = await issue({ name: 'Example Root', isAuthority: true });
    const holder = await issue({ name: 'Bob Example', issuer: root });
    expect((await reportOn(holder, [], { trust: [double.certificate] })).verdict).toBe('cannot-tell');
    expect((await reportOn(holder, [], { trust: [double.certificate, root.certificate] })).verdict).toBe('valid');
  });

  it('leaves the question open before and after its time, and for a signature from the future', async () => {
    const holder = await issue({ name: 'Bob Example', notAfter: '2027-01-01T00:00:00Z' });
    const bytes = await signedBy(holder);
    const verdictAt = async (at: string): Promise<string> => (await verifyPdf(bytes, { at })).verdict;
    expect(await verdictAt('2026-03-20')).toBe('valid');
    expect(await verdictAt('2026-12-31')).toBe('valid');
    expect(await verdictAt('2027-01-02')).toBe('cannot-tell');
    expect(await verdictAt('2024-01-01')).toBe('cannot-tell');
    expect(await verdictAt('2026-03-19')).toBe('cannot-tell');
  });
});
