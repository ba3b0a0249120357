import { derChildren, derContents, derEncoding, DerFault, readDer, readOid, type DerNode } from '../der/der-reader.js';
import { derNull, derOctets, derOid, derSequence, derSmall, derTrue, derUnsigned } from '../der/der-writer.js';
import { OID } from '../der/oids.js';
import { sameBytes } from '../pdf/objects.js';

/**
 * The body of a timestamp request (RFC 3161 §2.4.1) for a SHA-256 digest. Send it by POST as
 * `application/timestamp-query`; `nonce` is some random bytes of yours and comes back in the answer.
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const imprint = derSequence(derSequence(derOid(OID.sha256), derNull()), derOctets(digest));
  return derSequence(derSmall(1), imprint, derUnsigned(nonce), derTrue());
}

/** The TSTInfo inside a token: its encoding's parts. */
function tokenParts(token: DerNode): DerNode[] {
  const [, wrapper] = derChildren(token);
  const signedData = wrapper && derChildren(wrapper)[0];
  const content = signedData && derChildren(signedData)[2];
  const [type, holder] = content ? derChildren(content) : [];
  const octets = holder && derChildren(holder)[0];
  if (!type || readOid(type) !== OID.tstInfo || octets?.tag !== 0x04) throw new DerFault('no token');
  return derChildren(readDer(derContents(octets)));
}

/**
 * The token out of a timestamp authority's answer (RFC 3161 §2.4.2), checked to be granted, for this digest and nonce.
 * Anything else is an Error. The token's own signature is checked by whoever verifies the document.
 */
export function timestampToken(response: Uint8Array, digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  try {
    const [status, token] = derChildren(readDer(response));
    const code = status && derContents(derChildren(status)[0] ?? status)[0];
    if (!token || code === undefined || code > 1) throw new Error('The timestamp authority refused the request.');
    const parts = tokenParts(token);
    const imprint = derChildren(parts[2] ?? token)[1];
    if (!imprint || !sameBytes(derContents(imprint), digest)) throw new Error('The timestamp is for another digest.');
    const wanted = derUnsigned(nonce);
    if (!parts.slice(5).some((part) => sameBytes(derEncoding(part), wanted))) {
      throw new Error('The timestamp does not answer this request: its nonce differs.');
    }
    return derEncoding(token);
  } catch (fault) {
    if (fault instanceof DerFault)
      throw new Error('The timestamp authority’s answer is not a timestamp.', { cause: fault });
    throw fault;
  }
}
