import { derChild, derChildren, derContents, DerFault, readDer, readTime } from '../der/der-reader.js';
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

/** Judges an RFC 3161 token over `stamped`; a DerFault where the bytes are no token. */
export async function judgeTimestamp(
  crypto: CryptoPort,
  token: Uint8Array,
  stamped: Uint8Array,
  trust: readonly Certificate[],
): Promise<JudgedTimestamp> {
  const cms = readCms(token);
  if (cms.contentType !== OID.tstInfo || !cms.content) throw new DerFault('The timestamp is of another kind.');
  const parts = derChildren(readDer(cms.content));
  const [, , imprint, , generated] = parts;
  if (!imprint || !generated) throw new DerFault('The timestamp lacks a part.');
  const hash = hashOf(derChild(imprint, 0));
  const stated = derContents(derChild(imprint, 1, 0x04));
  const imprintMatches = hash !== undefined && sameBytes(stated, await digest(crypto, stamped, hash));
  const time = readTime(generated);
  const facts = await judgeCms(crypto, cms, cms.content);
  const chain =
    cms.signer && trust.length > 0
      ? await findChain(crypto, cms.signer, cms.certificates, trust, time, OID.timeStamping)
      : undefined;
  return {
    time,
    authority: cms.signer?.subjectName ?? '',
    valid: imprintMatches && facts.digestMatches && facts.signatureValid,
    trusted: trust.length > 0 ? chain?.trusted === true : null,
    cms,
    facts,
    imprintMatches,
  };
}
