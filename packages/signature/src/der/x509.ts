import {
  derChild,
  derChildren,
  derContents,
  derEncoding,
  DerFault,
  readBits,
  readDer,
  readOid,
  readText,
  readTime,
  type DerNode,
} from './der-reader.js';
import { OID } from './oids.js';

/** An extension of a certificate: what it says, and whether who does not know it must refuse. */
export interface CertificateExtension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** The parts of an X.509 certificate (RFC 5280 §4.1) that signing and verifying use. */
export interface Certificate {
  readonly der: Uint8Array;
  /** What its issuer signed. */
  readonly signedPart: Uint8Array;
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
  /** Contents of the INTEGER. */
  readonly serial: Uint8Array;
  /** Encoded names. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly issuerName: string;
  readonly subjectName: string;
  /** ISO 8601, both inclusive. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Encoded SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Uint8Array;
  readonly extensions: ReadonlyMap<string, CertificateExtension>;
}

/** The common name of an encoded Name, else the organisation, else an empty text. */
function nameText(name: DerNode): string {
  const found = new Map<string, string>();
  for (const relative of derChildren(name)) {
    for (const pair of derChildren(relative)) {
      const [type, value] = derChildren(pair);
      if (type && value) found.set(readOid(type), readText(value));
    }
  }
  return found.get(OID.commonName) ?? found.get(OID.organisation) ?? '';
}

function readExtensions(wrapper: DerNode | undefined): Map<string, CertificateExtension> {
  const extensions = new Map<string, CertificateExtension>();
  if (!wrapper) return extensions;
  const [list] = derChildren(wrapper);
  for (const extension of list ? derChildren(list) : []) {
    const parts = derChildren(extension);
    const [type] = parts;
    const value = parts.at(-1);
    if (!type || value?.tag !== 0x04) throw new DerFault('A certificate’s extension is broken.');
    const name = readOid(type);
    if (extensions.has(name)) throw new DerFault('A certificate says an extension twice.');
    extensions.set(name, { critical: parts.length === 3, value: derContents(value) });
  }
  return extensions;
}

/** The values of a certificate's body, its version and optional unique ids left out. */
function readBody(signedPart: DerNode) {
  const fields = derChildren(signedPart);
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [serial, , issuer, validity, subject, publicKeyInfo, ...rest] = fields;
  if (serial?.tag !== 0x02 || !issuer || !validity || !subject || !publicKeyInfo) {
    throw new DerFault('The bytes are not a certificate.');
  }
  return { serial, issuer, validity, subject, publicKeyInfo, extensions: rest.find(({ tag }) => tag === 0xa3) };
}

/** Reads a certificate; a DerFault where the bytes are none. */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = readDer(der);
  if (whole.tag !== 0x30 || whole.end !== der.length) throw new DerFault('The bytes are not one certificate.');
  const signedPart = derChild(whole, 0);
  const body = readBody(signedPart);
  return {
    der,
    signedPart: derEncoding(signedPart),
    signatureAlgorithm: derChild(whole, 1),
    signature: readBits(derChild(whole, 2)),
    serial: derContents(body.serial),
    issuer: derEncoding(body.issuer),
    subject: derEncoding(body.subject),
    issuerName: nameText(body.issuer),
    subjectName: nameText(body.subject),
    notBefore: readTime(derChild(body.validity, 0)),
    notAfter: readTime(derChild(body.validity, 1)),
    publicKeyInfo: derEncoding(body.publicKeyInfo),
    extensions: readExtensions(body.extensions),
  };
}
