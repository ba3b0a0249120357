import { derChildren, derContents, DerFault, readBits, readDer, readOid, type DerNode } from './der-reader.js';
import { derSequence, derUnsigned } from './der-writer.js';
import { OID } from './oids.js';
import { source, type CryptoPort } from './subtle.js';

/** How a signature was made: names as WebCrypto knows them. */
export interface SignatureMethod {
  readonly scheme: 'ECDSA' | 'RSASSA-PKCS1-v1_5';
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512';
}

const HASHES: Readonly<Record<string, SignatureMethod['hash']>> = {
  [OID.sha256]: 'SHA-256',
  [OID.sha384]: 'SHA-384',
  [OID.sha512]: 'SHA-512',
};

const METHODS: Readonly<Record<string, SignatureMethod>> = {
  [OID.ecdsaSha256]: { scheme: 'ECDSA', hash: 'SHA-256' },
  [OID.ecdsaSha384]: { scheme: 'ECDSA', hash: 'SHA-384' },
  [OID.ecdsaSha512]: { scheme: 'ECDSA', hash: 'SHA-512' },
  [OID.rsaSha256]: { scheme: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  [OID.rsaSha384]: { scheme: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  [OID.rsaSha512]: { scheme: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
};

const CURVES: Readonly<Record<string, { name: string; size: number }>> = {
  [OID.p256]: { name: 'P-256', size: 32 },
  [OID.p384]: { name: 'P-384', size: 48 },
  [OID.p521]: { name: 'P-521', size: 66 },
};

const firstOid = (algorithm: DerNode): string => {
  const [oid] = derChildren(algorithm);
  if (!oid) throw new DerFault('An algorithm has no name.');
  return readOid(oid);
};

/** The hash that an AlgorithmIdentifier names; undefined for those not accepted here, SHA-1 and MD5 among them. */
export const hashOf = (algorithm: DerNode): SignatureMethod['hash'] | undefined => HASHES[firstOid(algorithm)];

/** The method that an AlgorithmIdentifier names; `hash` serves where it names only RSA (RFC 3370 §3.2). */
export function methodOf(algorithm: DerNode, hash?: SignatureMethod['hash']): SignatureMethod | undefined {
  const oid = firstOid(algorithm);
  if (oid === OID.rsaEncryption && hash) return { scheme: 'RSASSA-PKCS1-v1_5', hash };
  return METHODS[oid];
}

/** A public key in words: P-256, RSA 3072 … */
export interface KeyKind {
  readonly scheme: SignatureMethod['scheme'];
  readonly name: string;
  /** Octets of r and of s where the key is on a curve. */
  readonly curveSize: number;
  readonly curve: string;
}

/** What kind of key a SubjectPublicKeyInfo holds; undefined for those not accepted here. */
export function keyKind(publicKeyInfo: Uint8Array): KeyKind | undefined {
  const [algorithm, bits] = derChildren(readDer(publicKeyInfo));
  if (!algorithm || !bits) throw new DerFault('A public key is broken.');
  const oid = firstOid(algorithm);
  if (oid === OID.rsaEncryption) {
    const [modulus] = derChildren(readDer(readBits(bits)));
    const octets = modulus ? derContents(modulus).filter((byte, index) => index > 0 || byte !== 0).length : 0;
    return octets >= 256
      ? { scheme: 'RSASSA-PKCS1-v1_5', name: `RSA ${octets * 8}`, curveSize: 0, curve: '' }
      : undefined;
  }
  const [, parameters] = derChildren(algorithm);
  const curve = oid === OID.ecPublicKey && parameters ? CURVES[readOid(parameters)] : undefined;
  return curve && { scheme: 'ECDSA', name: curve.name, curveSize: curve.size, curve: curve.name };
}

function fixedWidth(integer: DerNode | undefined, size: number): Uint8Array {
  if (integer?.tag !== 0x02) throw new DerFault('A signature is not two numbers.');
  const bytes = derContents(integer);
  const magnitude = bytes[0] === 0 ? bytes.subarray(1) : bytes;
  if (magnitude.length > size) throw new DerFault('A signature has a number that is too large.');
  const out = new Uint8Array(size);
  out.set(magnitude, size - magnitude.length);
  return out;
}

/** ECDSA's two numbers side by side, as WebCrypto has them, from DER (RFC 3279 §2.2.3). */
export function rawEcdsa(der: Uint8Array, size: number): Uint8Array {
  const whole = readDer(der);
  const [r, s, more] = derChildren(whole);
  if (more || whole.end !== der.length) throw new DerFault('A signature is not two numbers.');
  const raw = new Uint8Array(size * 2);
  raw.set(fixedWidth(r, size));
  raw.set(fixedWidth(s, size), size);
  return raw;
}

/** ECDSA's two numbers in DER, from side by side; a value that is DER already is given back. */
export function derEcdsa(signature: Uint8Array): Uint8Array {
  if (signature.length !== 64) return signature;
  return derSequence(derUnsigned(signature.subarray(0, 32)), derUnsigned(signature.subarray(32)));
}

/** Is `signature` (ECDSA in DER) made over `data` by the key in `publicKeyInfo`? Keys and methods not accepted here: no. */
export async function verifyWithKey(
  crypto: CryptoPort,
  publicKeyInfo: Uint8Array,
  method: SignatureMethod,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const kind = keyKind(publicKeyInfo);
  if (kind?.scheme !== method.scheme) return false;
  const isCurve = kind.scheme === 'ECDSA';
  const algorithm = isCurve ? { name: 'ECDSA', namedCurve: kind.curve } : { name: method.scheme, hash: method.hash };
  const key = await crypto.subtle.importKey('spki', source(publicKeyInfo), algorithm, false, ['verify']);
  const bytes = isCurve ? rawEcdsa(signature, kind.curveSize) : signature;
  return crypto.subtle.verify({ name: method.scheme, hash: method.hash }, key, source(bytes), source(data));
}
