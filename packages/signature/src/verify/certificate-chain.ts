import { derChildren, derContents, readDer, readOid } from '../der/der-reader.js';
import { OID } from '../der/oids.js';
import { methodOf, verifyWithKey } from '../der/public-key.js';
import type { CryptoPort } from '../der/subtle.js';
import type { Certificate } from '../der/x509.js';
import { sameBytes } from '../pdf/objects.js';

/** A chain as far as it was found, and whether it ends at a trusted certificate. */
export interface ChainFacts {
  readonly chain: readonly Certificate[];
  readonly trusted: boolean;
}

/** Critical extensions whose meaning is followed here; any other makes a certificate untrusted (RFC 5280 §4.2). */
const UNDERSTOOD = new Set<string>([OID.basicConstraints, OID.keyUsage, OID.extendedKeyUsage, OID.certificatePolicies]);
const LONGEST = 8;

/** Was the certificate valid at the instant (ISO 8601)? */
export function isValidAt(certificate: Certificate, instant: string): boolean {
  const at = Date.parse(instant);
  return at >= Date.parse(certificate.notBefore) && at <= Date.parse(certificate.notAfter);
}

/** Did the certificate sign itself? */
export async function isSelfSigned(crypto: CryptoPort, certificate: Certificate): Promise<boolean> {
  return sameBytes(certificate.issuer, certificate.subject) && (await didIssue(crypto, certificate, certificate));
}

async function didIssue(crypto: CryptoPort, issuer: Certificate, certificate: Certificate): Promise<boolean> {
  const method = methodOf(certificate.signatureAlgorithm);
  if (!method || !sameBytes(issuer.subject, certificate.issuer)) return false;
  const { signature, signedPart } = certificate;
  return verifyWithKey(crypto, issuer.publicKeyInfo, method, signature, signedPart).catch(() => false);
}

/** The bits of keyUsage, first bit highest; all set where the extension is missing. */
function keyUsage(certificate: Certificate): number {
  const extension = certificate.extensions.get(OID.keyUsage);
  return extension ? (derContents(readDer(extension.value))[1] ?? 0) : 0xff;
}

/** May the certificate sign documents, or with `purpose` serve that extended use? */
function fitsUse(certificate: Certificate, purpose: string | undefined): boolean {
  if ((keyUsage(certificate) & 0xc0) === 0) return false;
  if (purpose === undefined) return true;
  const extension = certificate.extensions.get(OID.extendedKeyUsage);
  return extension !== undefined && derChildren(readDer(extension.value)).some((use) => readOid(use) === purpose);
}

/** May the certificate issue others, with `below` authorities under it (RFC 5280 §4.2.1.9)? */
function isAuthority(certificate: Certificate, below: number): boolean {
  const extension = certificate.extensions.get(OID.basicConstraints);
  const parts = extension ? derChildren(readDer(extension.value)) : [];
  const [authority, pathLength] = parts;
  if (authority?.tag !== 0x01 || derContents(authority)[0] !== 0xff) return false;
  if (pathLength && (derContents(pathLength).at(-1) ?? 0) < below) return false;
  return (keyUsage(certificate) & 0x04) !== 0;
}

const isUnderstood = (certificate: Certificate): boolean =>
  [...certificate.extensions].every(([oid, { critical }]) => !critical || UNDERSTOOD.has(oid));

async function issuerAmong(
  crypto: CryptoPort,
  candidates: readonly Certificate[],
  certificate: Certificate,
): Promise<Certificate | undefined> {
  for (const candidate of candidates) if (await didIssue(crypto, candidate, certificate)) return candidate;
  return undefined;
}

/**
 * Looks for a way from a signer's certificate to a trusted one (RFC 5280 §6, without names constraints, policies and
 * revocation: a critical extension that asks for more makes the chain untrusted). Each certificate must have been valid
 * at `instant`. Trusted certificates count as given, also where the signer's own is among them.
 */
export async function findChain(
  crypto: CryptoPort,
  signer: Certificate,
  others: readonly Certificate[],
  trust: readonly Certificate[],
  instant: string,
  purpose?: string,
): Promise<ChainFacts> {
  const chain = [signer];
  const isAnchor = (certificate: Certificate): boolean => trust.some((item) => sameBytes(item.der, certificate.der));
  let sound = fitsUse(signer, purpose) && isUnderstood(signer) && isValidAt(signer, instant);
  for (let current = signer; !isAnchor(current) && chain.length < LONGEST;) {
    if (sameBytes(current.issuer, current.subject)) return { chain, trusted: false };
    const next = (await issuerAmong(crypto, trust, current)) ?? (await issuerAmong(crypto, others, current));
    if (!next || chain.includes(next)) return { chain, trusted: false };
    sound &&= isAuthority(next, chain.length - 1) && isUnderstood(next) && isValidAt(next, instant);
    chain.push(next);
    current = next;
  }
  return { chain, trusted: sound && isAnchor(chain.at(-1) ?? signer) };
}
