import { webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSelfSignedSigner, signPdf, signerFromPem } from '@kinform/signature/sign';

/** The demo's own key and certificate, made at first start and kept beside the records. A council brings its own. */
export async function openSeal(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'key.pem');
  const certificateFile = join(folder, 'certificate.pem');
  if (!existsSync(keyFile)) await makeKey(keyFile, certificateFile);
  const signer = await signerFromPem({
    keyPem: readFileSync(keyFile, 'utf8'),
    certPem: readFileSync(certificateFile, 'utf8'),
    crypto: webcrypto,
  });
  return {
    certificateFile,
    async seal(pdf, date) {
      return signPdf(pdf, {
        field: 'seal',
        signer,
        name: 'Kinform demonstration portal',
        role: 'Organisation seal',
        date,
        crypto: webcrypto,
      });
    },
  };
}

async function makeKey(keyFile, certificateFile) {
  const start = new Date();
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 2);
  const made = await createSelfSignedSigner({
    name: 'Kinform demonstration portal',
    organisation: 'Demonstration only',
    notBefore: start.toISOString(),
    notAfter: end.toISOString(),
    serial: webcrypto.getRandomValues(new Uint8Array(16)),
    crypto: webcrypto,
  });
  writeFileSync(keyFile, made.privateKeyPem, { mode: 0o600 });
  writeFileSync(certificateFile, made.certificatePem);
}
