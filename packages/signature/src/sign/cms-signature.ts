import { derChildren, derEncoding, readDer } from '../der/der-reader.js';
import { derNull, derOctets, derOid, derSequence, derSetOf, derSmall, encodeDer } from '../der/der-writer.js';
import { OID } from '../der/oids.js';
import { derEcdsa, verifyWithKey } from '../der/public-key.js';
import { digest, type CryptoPort } from '../der/subtle.js';
import { readCertificate, type Certificate } from '../der/x509.js';
import type { Signer } from './signer.js';

/** Asks a timestamp authority: gets the SHA-256 of the signature value, gives the token (DER, RFC 3161 §2.4.2). */
export type TimestampCallback = (digest: Uint8Array) => Promise<Uint8Array>;

const attribute = (oid: string, value: Uint8Array): Uint8Array => derSequence(derOid(oid), derSetOf([value]));
const sha256 = (): Uint8Array => derSequence(derOid(OID.sha256));

/** ESSCertIDv2 of the signer's certificate with its default hash, SHA-256 (RFC 5035 §4). */
function signingCertificate(certificateHash: Uint8Array, certificate: Certificate): Uint8Array {
  const issuerSerial = derSequence(
    derSequence(encodeDer(0xa4, certificate.issuer)),
    encodeDer(0x02, certificate.serial),
  );
  return derSequence(derSequence(derSequence(derOctets(certificateHash), issuerSerial)));
}

/** The attributes of PAdES B-B (EN 319 142-1 §6.3): the time of signing stays in the PDF's /M, not here. */
function signedAttributes(
  messageDigest: Uint8Array,
  certificateHash: Uint8Array,
  certificate: Certificate,
): Uint8Array {
  return derSetOf([
    attribute(OID.contentType, derOid(OID.data)),
    attribute(OID.messageDigest, derOctets(messageDigest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificateHash, certificate)),
  ]);
}

function signatureAlgorithm(algorithm: Signer['algorithm']): Uint8Array {
  return algorithm === 'ES256' ? derSequence(derOid(OID.ecdsaSha256)) : derSequence(derOid(OID.rsaSha256), derNull());
}

async function signatureValue(
  crypto: CryptoPort,
  signer: Signer,
  certificate: Certificate,
  attributes: Uint8Array,
): Promise<Uint8Array> {
  const given = await signer.sign(attributes);
  const value = signer.algorithm === 'ES256' ? derEcdsa(given) : given;
  const method = { scheme: signer.algorithm === 'ES256' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
  const fits = await verifyWithKey(crypto, certificate.publicKeyInfo, method, value, attributes).catch(() => false);
  if (!fits) {
    throw new Error(
      'The signer’s signature does not fit its certificate. Check that key and certificate belong together.',
    );
  }
  return value;
}

function tokenOf(bytes: Uint8Array): Uint8Array {
  const token = readDer(bytes);
  derChildren(token);
  return derEncoding(token);
}

/** A detached CAdES signature (CMS SignedData, RFC 5652 §5) over content of the given SHA-256. */
export async function cmsSignature(
  crypto: CryptoPort,
  signer: Signer,
  messageDigest: Uint8Array,
  timestamp?: TimestampCallback,
): Promise<Uint8Array> {
  const certificate = readCertificate(signer.certificate);
  const certificateHash = await digest(crypto, signer.certificate);
  const attributes = signedAttributes(messageDigest, certificateHash, certificate);
  const value = await signatureValue(crypto, signer, certificate, attributes);
  const unsigned = timestamp
    ? [encodeDer(0xa1, attribute(OID.signatureTimeStamp, tokenOf(await timestamp(await digest(crypto, value)))))]
    : [];
  const signedImplicit = Uint8Array.from(attributes);
  signedImplicit[0] = 0xa0;
  const signerInfo = derSequence(
    derSmall(1),
    derSequence(certificate.issuer, encodeDer(0x02, certificate.serial)),
    sha256(),
    signedImplicit,
    signatureAlgorithm(signer.algorithm),
    derOctets(value),
    ...unsigned,
  );
  const signedData = derSequence(
    derSmall(1),
    derSetOf([sha256()]),
    derSequence(derOid(OID.data)),
    derSetOf([signer.certificate, ...(signer.chain ?? [])], 0xa0),
    derSetOf([signerInfo]),
  );
  return derSequence(derOid(OID.signedData), encodeDer(0xa0, signedData));
}

/** Octets to keep free for the signature: certificates, attributes and, with a timestamp, its token. */
export function reservedOctets(signer: Signer, timestampOctets: number): number {
  const certificates = [signer.certificate, ...(signer.chain ?? [])].reduce((sum, der) => sum + der.length, 0);
  const names = readCertificate(signer.certificate).issuer.length * 2;
  return Math.ceil((certificates + names + 512 + 1024 + timestampOctets) / 256) * 256;
}
