import { derNull, derOctets, derOid, derSequence, derSmall } from '../der/der-writer.js';
import { OID } from '../der/oids.js';
import { readCertificates, readPem } from '../der/pem.js';
import { keyKind } from '../der/public-key.js';
import { cryptoOr, source, type CryptoPort } from '../der/subtle.js';
import { readCertificate } from '../der/x509.js';
import type { Signer } from './signer.js';

/** PEM texts: `keyPem` is PKCS #8 ("PRIVATE KEY"), SEC 1 ("EC PRIVATE KEY", P-256) or PKCS #1 ("RSA PRIVATE KEY"). */
export interface PemSignerOptions {
  readonly keyPem: string;
  /** The signer's certificate first; certificates after it join the chain. */
  readonly certPem: string;
  readonly chainPem?: string;
  readonly crypto?: CryptoPort;
}

/** PKCS #8 (RFC 5958) around a bare key. */
const wrapped = (algorithm: Uint8Array, key: Uint8Array): Uint8Array =>
  derSequence(derSmall(0), algorithm, derOctets(key));

function pkcs8(keyPem: string): Uint8Array {
  for (const { label, bytes } of readPem(keyPem)) {
    if (label === 'PRIVATE KEY') return bytes;
    if (label === 'EC PRIVATE KEY') return wrapped(derSequence(derOid(OID.ecPublicKey), derOid(OID.p256)), bytes);
    if (label === 'RSA PRIVATE KEY') return wrapped(derSequence(derOid(OID.rsaEncryption), derNull()), bytes);
    if (label === 'ENCRYPTED PRIVATE KEY') {
      throw new Error('The private key is encrypted. Decrypt it first, for example with "openssl pkey".');
    }
  }
  throw new Error('There is no private key in keyPem: it needs a PEM block "PRIVATE KEY".');
}

/** A signer from PEM texts, its key held by WebCrypto and not extractable. P-256 and RSA of 2048 bits or more. */
export async function signerFromPem(options: PemSignerOptions): Promise<Signer> {
  const crypto = cryptoOr(options.crypto);
  const [certificate, ...rest] = readCertificates(options.certPem);
  if (!certificate) throw new Error('There is no certificate in certPem: it needs a PEM block "CERTIFICATE".');
  const kind = keyKind(readCertificate(certificate).publicKeyInfo);
  if (!kind || (kind.scheme === 'ECDSA' && kind.name !== 'P-256')) {
    throw new Error(
      'The certificate’s key is of a kind that is not signed with: use P-256, or RSA of 2048 bits or more.',
    );
  }
  const isCurve = kind.scheme === 'ECDSA';
  const algorithm = isCurve
    ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const privateKey = source(pkcs8(options.keyPem));
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('pkcs8', privateKey, algorithm, false, ['sign']);
  } catch (cause) {
    throw new Error(`The private key could not be read as a ${kind.name} key, which the certificate asks for.`, {
      cause,
    });
  }
  return {
    certificate,
    chain: [...rest, ...readCertificates(options.chainPem ?? '')],
    algorithm: isCurve ? 'ES256' : 'RS256',
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm, key, source(bytes))),
  };
}
