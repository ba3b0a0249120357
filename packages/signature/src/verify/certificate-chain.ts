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

/** The certificate's issuer, sought among the trusted ones first; undefined where it is its own or not found. */
async function issuerOf(search: Search, certificate: Certificate): Promise<Certificate | undefined> {
  if (sameBytes(certificate.issuer, certificate.subject)) return undefined;
  for (const candidate of [...search.trust, ...search.others]) {
    if (await didIssue(search.crypto, candidate, certificate)) return candidate;
  }
  return undefined;
}

/** Where a chain is sought. */
export interface Search {
  readonly crypto: CryptoPort;
  /** Certificates that the signature carries. */
  readonly others: readonly Certificate[];
  readonly trust: readonly Certificate[];
  /** ISO 8601: each certificate must have been valid then. */
  readonly instant: string;
  /** The extended use that the signer's certificate must be for, where it must be for one. */
  readonly purpose?: string;
}

/**
 * Looks for a way from a signer's certificate to a trusted one (RFC 5280 §6, without name constraints, policies and
 * revocation: a critical extension that asks for more makes the chain untrusted). Trusted certificates count as given,
 * also where the signer's own is among them.
 */
export async function findChain(signer: Certificate, search: Search): Promise<ChainFacts> {
  const { trust, instant, purpose } = search;
  const isAnchor = (certificate: Certificate): boolean => trust.some((item) => sameBytes(item.der, certificate.der));
  const isSound = (certificate: Certificate): boolean => isUnderstood(certificate) && isValidAt(certificate, instant);
  const chain = [signer];
  let sound = fitsUse(signer, purpose) && isSound(signer);
  let current: Certificate | undefined = signer;
  while (current && !isAnchor(current) && chain.length < LONGEST) {
    current = await issuerOf(search, current);
    if (!current || chain.includes(current)) return { chain, trusted: false };
    sound &&= isAuthority(current, chain.length - 1) && isSound(current);
    chain.push(current);
  }
  return { chain, trusted: sound && current !== undefined && isAnchor(current) };
}
