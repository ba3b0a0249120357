import {
  derBits,
  derOctets,
  derOid,
  derSequence,
  derSetOf,
  derText,
  derTime,
  derTrue,
  derUnsigned,
  encodeDer,
} from '../der/der-writer.js';
import { OID } from '../der/oids.js';
import { writePem } from '../der/pem.js';
import { derEcdsa } from '../der/public-key.js';
import { cryptoOr, digest, source, type CryptoPort } from '../der/subtle.js';
import type { Signer } from './signer.js';

/** Who the certificate names and for how long; `serial` is a positive number or its big-endian bytes. */
export interface SelfSignedOptions {
  readonly name: string;
  readonly organisation?: string;
  readonly notBefore: Date | string;
  readonly notAfter: Date | string;
  readonly serial: number | Uint8Array;
  readonly crypto?: CryptoPort;
}

/** A certificate, its key and the signer made of both. */
export interface SelfSignedSigner {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  readonly signer: Signer;
}

const ecdsaSha256 = (): Uint8Array => derSequence(derOid(OID.ecdsaSha256));

function serialBytes(serial: number | Uint8Array): Uint8Array {
  if (typeof serial !== 'number') return serial;
  if (!Number.isSafeInteger(serial) || serial < 1) throw new Error('The serial must be a whole number above 0.');
  const digits = serial.toString(16);
  const even = digits.padStart(digits.length + (digits.length % 2), '0');
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function nameOf({ name, organisation }: SelfSignedOptions): Uint8Array {
  const part = (oid: string, text: string): Uint8Array => derSetOf([derSequence(derOid(oid), derText(text))]);
  return derSequence(...(organisation ? [part(OID.organisation, organisation)] : []), part(OID.commonName, name));
}

/** basicConstraints (no authority), keyUsage digitalSignature and nonRepudiation, subjectKeyIdentifier. */
function extensions(keyIdentifier: Uint8Array): Uint8Array {
  const list = derSequence(
    derSequence(derOid(OID.basicConstraints), derTrue(), derOctets(derSequence())),
    derSequence(derOid(OID.keyUsage), derTrue(), derOctets(derBits(Uint8Array.of(0xc0), 6))),
    derSequence(derOid(OID.subjectKeyIdentifier), derOctets(derOctets(keyIdentifier))),
  );
  return encodeDer(0xa3, list);
}

/**
 * Makes a P-256 key and a certificate that vouches for itself (RFC 5280). It proves that a document is unchanged, not
 * who signed it: for demonstrations and tests, and where the verifier holds the certificate in its trust list.
 */
export async function createSelfSignedSigner(options: SelfSignedOptions): Promise<SelfSignedSigner> {
  const { subtle } = cryptoOr(options.crypto);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const publicKeyInfo = new Uint8Array(await subtle.exportKey('spki', keys.publicKey));
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await subtle.sign(algorithm, keys.privateKey, source(bytes)));
  const name = nameOf(options);
  const body = derSequence(
    encodeDer(0xa0, encodeDer(0x02, Uint8Array.of(2))),
    derUnsigned(serialBytes(options.serial)),
    ecdsaSha256(),
    name,
    derSequence(derTime(new Date(options.notBefore)), derTime(new Date(options.notAfter))),
    name,
    publicKeyInfo,
    extensions((await digest({ subtle }, publicKeyInfo)).subarray(0, 20)),
  );
  const certificate = derSequence(body, ecdsaSha256(), derBits(derEcdsa(await sign(body))));
  const privateKey = new Uint8Array(await subtle.exportKey('pkcs8', keys.privateKey));
  return {
    certificatePem: writePem('CERTIFICATE', certificate),
    privateKeyPem: writePem('PRIVATE KEY', privateKey),
    signer: { certificate, algorithm: 'ES256', sign },
  };
}
