import { derChildren, derContents, readOid } from '../der/der-reader.js';
import { OID } from '../der/oids.js';
import { hashOf, keyKind, methodOf, verifyWithKey } from '../der/public-key.js';
import { digest, type CryptoPort } from '../der/subtle.js';
import { sameBytes } from '../pdf/objects.js';
import type { CmsSignature } from './cms-reader.js';

/** What the mathematics say of a CMS signature over given content. */
export interface CmsFacts {
  readonly algorithm: string | null;
  readonly digestMatches: boolean;
  readonly signatureValid: boolean;
  readonly certificateBound: boolean;
}

/** signing-certificate-v2 (RFC 5035 §3): the hash of the signer's certificate, first in the list. */
async function isCertificateBound(crypto: CryptoPort, cms: CmsSignature): Promise<boolean> {
  const attribute = cms.attributes.get(OID.signingCertificateV2);
  const [list] = attribute ? derChildren(attribute) : [];
  const [first] = list ? derChildren(list) : [];
  if (!first || !cms.signer) return false;
  const parts = derChildren(first);
  const hash = parts[0]?.tag === 0x30 ? hashOf(parts[0]) : 'SHA-256';
  const stated = parts.find((part) => part.tag === 0x04);
  if (!hash || !stated) return false;
  return sameBytes(derContents(stated), await digest(crypto, cms.signer.der, hash));
}

/** The digest that was signed is that of the content, and the content is of the type that was signed. */
async function doesDigestMatch(crypto: CryptoPort, cms: CmsSignature, content: Uint8Array): Promise<boolean> {
  const stated = cms.attributes.get(OID.messageDigest);
  const type = cms.attributes.get(OID.contentType);
  if (stated?.tag !== 0x04 || !type || readOid(type) !== cms.contentType || !cms.hash) return false;
  return sameBytes(derContents(stated), await digest(crypto, content, cms.hash));
}

/** Judges a signature over `content` by itself: nothing here is about who the signer is. */
export async function judgeCms(crypto: CryptoPort, cms: CmsSignature, content: Uint8Array): Promise<CmsFacts> {
  const { signer } = cms;
  const method = methodOf(cms.signatureAlgorithm, cms.hash);
  const kind = signer && keyKind(signer.publicKeyInfo);
  const algorithm =
    method && kind ? `${kind.scheme === 'ECDSA' ? 'ECDSA ' : ''}${kind.name} with ${method.hash}` : null;
  const sameHash = method?.hash === cms.hash;
  return {
    algorithm,
    digestMatches: await doesDigestMatch(crypto, cms, content),
    signatureValid:
      signer !== undefined &&
      method !== undefined &&
      sameHash &&
      (await verifyWithKey(crypto, signer.publicKeyInfo, method, cms.signature, cms.signedBytes)),
    certificateBound: await isCertificateBound(crypto, cms),
  };
}
