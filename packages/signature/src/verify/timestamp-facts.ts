import { derChild, derContents, DerFault, readDer, readTime } from '../der/der-reader.js';
import { OID } from '../der/oids.js';
import { hashOf } from '../der/public-key.js';
import { digest, type CryptoPort } from '../der/subtle.js';
import type { Certificate } from '../der/x509.js';
import { sameBytes } from '../pdf/objects.js';
import { findChain } from './certificate-chain.js';
import { judgeCms, type CmsFacts } from './cms-facts.js';
import { readCms, type CmsSignature } from './cms-reader.js';
import type { TimestampFacts } from './report.js';

/** A token that was read and judged, with its CMS for those who want more of it. */
export interface JudgedTimestamp extends TimestampFacts {
  readonly cms: CmsSignature;
  readonly facts: CmsFacts;
  readonly imprintMatches: boolean;
}

/** The parts of TSTInfo that count (RFC 3161 §2.4.2). */
function readInfo(cms: CmsSignature) {
  if (cms.contentType !== OID.tstInfo || !cms.content) throw new DerFault('The timestamp is of another kind.');
  const info = readDer(cms.content);
  const imprint = derChild(info, 2);
  return {
    content: cms.content,
    hash: hashOf(derChild(imprint, 0)),
    stated: derContents(derChild(imprint, 1, 0x04)),
    time: readTime(derChild(info, 4)),
  };
}

async function isTrusted(crypto: CryptoPort, cms: CmsSignature, trust: readonly Certificate[], instant: string) {
  if (trust.length === 0) return null;
  if (!cms.signer) return false;
  const search = { crypto, others: cms.certificates, trust, instant, purpose: OID.timeStamping };
  return (await findChain(cms.signer, search)).trusted;
}

/** Judges an RFC 3161 token over `stamped`; a DerFault where the bytes are no token. */
export async function judgeTimestamp(
  crypto: CryptoPort,
  token: Uint8Array,
  stamped: Uint8Array,
  trust: readonly Certificate[],
): Promise<JudgedTimestamp> {
  const cms = readCms(token);
  const { content, hash, stated, time } = readInfo(cms);
  const imprintMatches = hash !== undefined && sameBytes(stated, await digest(crypto, stamped, hash));
  const facts = await judgeCms(crypto, cms, content);
  return {
    time,
    authority: cms.signer?.subjectName ?? '',
    valid: imprintMatches && facts.digestMatches && facts.signatureValid,
    trusted: await isTrusted(crypto, cms, trust, time),
    cms,
    facts,
    imprintMatches,
  };
}
