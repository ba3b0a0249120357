import {
  derChild,
  derChildren,
  derContents,
  derEncoding,
  DerFault,
  readDer,
  readOid,
  type DerNode,
} from '../der/der-reader.js';
import { OID } from '../der/oids.js';
import { hashOf, type SignatureMethod } from '../der/public-key.js';
import { readCertificate, type Certificate } from '../der/x509.js';

/** A CMS SignedData with its one signer (RFC 5652 §5), taken apart and not yet judged. */
export interface CmsSignature {
  readonly contentType: string;
  /** What is signed, where it is inside the CMS (timestamps) and not beside it. */
  readonly content: Uint8Array | undefined;
  readonly certificates: readonly Certificate[];
  readonly signer: Certificate | undefined;
  readonly hash: SignatureMethod['hash'] | undefined;
  /** What the signature is over: the attributes as a SET OF. */
  readonly signedBytes: Uint8Array;
  readonly attributes: ReadonlyMap<string, DerNode>;
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
  readonly timestampToken: Uint8Array | undefined;
}

/** Attributes by type, each of one value; a type said twice is a fault. */
function readAttributes(set: DerNode): Map<string, DerNode> {
  const attributes = new Map<string, DerNode>();
  for (const attribute of derChildren(set)) {
    const type = readOid(derChild(attribute, 0));
    const values = derChildren(derChild(attribute, 1, 0x31));
    const [value] = values;
    if (!value || values.length !== 1 || attributes.has(type)) throw new DerFault('An attribute is not single.');
    attributes.set(type, value);
  }
  return attributes;
}

function readCertificates(nodes: readonly DerNode[]): Certificate[] {
  const set = nodes.find((node) => node.tag === 0xa0);
  const members = set ? derChildren(set) : [];
  if (members.length > 32) throw new DerFault('There are too many certificates.');
  return members.filter((node) => node.tag === 0x30).map((node) => readCertificate(derEncoding(node)));
}

const sameContents = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function readContent(encapsulated: DerNode): { contentType: string; content: Uint8Array | undefined } {
  const [type, holder] = derChildren(encapsulated);
  if (!type) throw new DerFault('The signed content has no type.');
  return { contentType: readOid(type), content: holder && derContents(derChild(holder, 0, 0x04)) };
}

function onlySigner(nodes: readonly DerNode[]): DerNode[] {
  const infos = nodes.at(-1);
  const signers = infos?.tag === 0x31 ? derChildren(infos) : [];
  const [signer] = signers;
  if (!signer || signers.length !== 1) throw new DerFault('There is not exactly one signer.');
  return derChildren(signer);
}

/** Reads the SignedData that `bytes` start with; zeroes may follow it. A DerFault where it is anything else. */
export function readCms(bytes: Uint8Array): CmsSignature {
  const info = readDer(bytes);
  if (bytes.subarray(info.end).some((byte) => byte !== 0)) throw new DerFault('Something follows the signature.');
  if (readOid(derChild(info, 0)) !== OID.signedData) throw new DerFault('The signature is of another kind.');
  const parts = derChildren(derChild(derChild(info, 1, 0xa0), 0, 0x30));
  const certificates = readCertificates(parts.slice(3));
  const [, identifier, digestAlgorithm, attributeSet, signatureAlgorithm, value, unsigned] = onlySigner(parts);
  if (!parts[2] || !identifier || !digestAlgorithm || attributeSet?.tag !== 0xa0 || !signatureAlgorithm) {
    throw new DerFault('The signature lacks a part.');
  }
  if (value?.tag !== 0x04) throw new DerFault('The signature has no value.');
  const [issuer, serial] = derChildren(identifier);
  const signer = certificates.find(
    (certificate) =>
      issuer &&
      serial &&
      sameContents(certificate.issuer, derEncoding(issuer)) &&
      sameContents(certificate.serial, derContents(serial)),
  );
  const signedBytes = Uint8Array.from(derEncoding(attributeSet));
  signedBytes[0] = 0x31;
  const token = unsigned?.tag === 0xa1 ? readAttributes(unsigned).get(OID.signatureTimeStamp) : undefined;
  return {
    ...readContent(parts[2]),
    certificates,
    signer,
    hash: hashOf(digestAlgorithm),
    signedBytes,
    attributes: readAttributes(attributeSet),
    signatureAlgorithm,
    signature: derContents(value),
    timestampToken: token && derEncoding(token),
  };
}
