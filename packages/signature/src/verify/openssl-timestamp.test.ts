import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notoSans, preparedPdf } from '../fixtures/prepared-pdf.js';
import { signatory } from '../fixtures/signatories.js';
import { issue } from '../fixtures/test-authority.js';
import { signPdf, timestampRequest, timestampToken } from '../sign/index.js';
import { verifyPdf } from './index.js';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.log('skipped: openssl is not installed');

const CONFIG = (folder: string): string => `[tsa]
default_tsa = here
[here]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_chain = no
`;

it.skipIf(!hasOpenssl)('a timestamp by openssl proves the time of a signature', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-timestamp-'));
  try {
    const authority = await issue({ name: 'Example Timestamps', isTimestamper: true, notAfter: '2049-01-01' });
    writeFileSync(join(folder, 'tsa.pem'), authority.certificatePem);
    writeFileSync(join(folder, 'tsa.key'), authority.privateKeyPem);
    writeFileSync(join(folder, 'tsa.cnf'), CONFIG(folder));
    writeFileSync(join(folder, 'serial'), '01\n');
    const nonce = Uint8Array.of(9, 8, 7, 6);
    const timestamp = async (digest: Uint8Array): Promise<Uint8Array> => {
      const [query, reply] = [join(folder, 'query'), join(folder, 'reply')];
      writeFileSync(query, timestampRequest(digest, nonce));
      execFileSync(
        'openssl',
        ['ts', '-reply', '-config', join(folder, 'tsa.cnf'), '-queryfile', query, '-out', reply],
        { stdio: 'pipe' },
      );
      return timestampToken(new Uint8Array(readFileSync(reply)), digest, nonce);
    };
    const { signer, certificatePem } = await signatory('Ann Example', 1);
    const bytes = await signPdf(await preparedPdf(), {
      field: 'parent',
      signer,
      name: 'Ann Example',
      font: notoSans(),
      timestamp,
    });
    const trust = [certificatePem, authority.certificatePem];
    const { signatures } = await verifyPdf(bytes, { trust });
    expect(signatures[0]?.timestamp).toMatchObject({ authority: 'Example Timestamps', valid: true, trusted: true });
    expect(signatures[0]).toMatchObject({ digestMatches: true, signatureValid: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
