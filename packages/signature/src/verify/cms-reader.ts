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
import { sameBytes } from '../pdf/objects.js';

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

/** The parts of the one SignerInfo (RFC 5652 §5.3); its signed attributes must be there. */
function readSigner(nodes: readonly DerNode[]) {
  const [, identifier, digestAlgorithm, attributeSet, signatureAlgorithm, value, unsigned] = onlySigner(nodes);
  if (!identifier || !digestAlgorithm || attributeSet?.tag !== 0xa0 || !signatureAlgorithm || value?.tag !== 0x04) {
    throw new DerFault('The signature lacks a part.');
  }
  const [issuer, serial] = [derChild(identifier, 0), derChild(identifier, 1)];
  const isHolder = (certificate: Certificate): boolean =>
    sameBytes(certificate.issuer, derEncoding(issuer)) && sameBytes(certificate.serial, derContents(serial));
  return { isHolder, digestAlgorithm, attributeSet, signatureAlgorithm, value, unsigned };
}

function timestampToken(unsigned: DerNode | undefined): Uint8Array | undefined {
  const token = unsigned?.tag === 0xa1 ? readAttributes(unsigned).get(OID.signatureTimeStamp) : undefined;
  return token && derEncoding(token);
}

/** Reads the SignedData that `bytes` start with; zeroes may follow it. A DerFault where it is anything else. */
export function readCms(bytes: Uint8Array): CmsSignature {
  const info = readDer(bytes);
  if (bytes.subarray(info.end).some((byte) => byte !== 0)) throw new DerFault('Something follows the signature.');
  if (readOid(derChild(info, 0)) !== OID.signedData) throw new DerFault('The signature is of another kind.');
  const signedData = derChild(derChild(info, 1, 0xa0), 0, 0x30);
  const parts = derChildren(signedData);
  const certificates = readCertificates(parts.slice(3));
  const signer = readSigner(parts);
  const signedBytes = Uint8Array.from(derEncoding(signer.attributeSet));
  signedBytes[0] = 0x31;
  return {
    ...readContent(derChild(signedData, 2)),
    certificates,
    signer: certificates.find(signer.isHolder),
    hash: hashOf(signer.digestAlgorithm),
    signedBytes,
    attributes: readAttributes(signer.attributeSet),
    signatureAlgorithm: signer.signatureAlgorithm,
    signature: derContents(signer.value),
    timestampToken: timestampToken(signer.unsigned),
  };
}
