/** One value as read: where it lies in `bytes`, and its identifier octet. */
export interface DerNode {
  readonly bytes: Uint8Array;
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/** Thrown for bytes that are not DER as this reader knows it. Callers that look at strangers' bytes turn it into a fact. */
export class DerFault extends Error {
  override readonly name = 'DerFault';
}

function readLength(bytes: Uint8Array, at: number): { length: number; next: number } {
  const first = bytes[at];
  if (first === undefined) throw new DerFault('A value ends before its length.');
  if (first < 0x80) return { length: first, next: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw new DerFault('A length is indefinite or too long.');
  let length = 0;
  for (let i = 1; i <= count; i += 1) length = length * 256 + (bytes[at + i] ?? 0);
  return { length, next: at + 1 + count };
}

/** The value that starts at `at`; its end must not pass `limit`. */
export function readDer(bytes: Uint8Array, at = 0, limit = bytes.length): DerNode {
  const tag = bytes[at];
  if (tag === undefined || at >= limit) throw new DerFault('A value is missing.');
  if ((tag & 0x1f) === 0x1f) throw new DerFault('Long tags are not used here.');
  const { length, next } = readLength(bytes, at + 1);
  if (next + length > limit) throw new DerFault('A value runs past its container.');
  return { bytes, tag, start: at, contentStart: next, end: next + length };
}

/** The values inside a constructed value, in order. */
export function derChildren(node: DerNode): DerNode[] {
  if ((node.tag & 0x20) === 0) throw new DerFault('A value has no parts.');
  const children: DerNode[] = [];
  for (let at = node.contentStart; at < node.end;) {
    const child = readDer(node.bytes, at, node.end);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** The child at `index`, which must be there and, where `tag` is given, carry it. */
export function derChild(node: DerNode, index: number, tag?: number): DerNode {
  const child = derChildren(node)[index];
  if (!child || (tag !== undefined && child.tag !== tag)) throw new DerFault('A part is missing or of another type.');
  return child;
}

/** Identifier, length and contents. */
export const derEncoding = (node: DerNode): Uint8Array => node.bytes.subarray(node.start, node.end);

/** Contents alone. */
export const derContents = (node: DerNode): Uint8Array => node.bytes.subarray(node.contentStart, node.end);

/** Dotted form of an OBJECT IDENTIFIER. */
export function readOid(node: DerNode): string {
  if (node.tag !== 0x06) throw new DerFault('An object identifier is missing.');
  const arcs: number[] = [];
  let arc = 0;
  for (const octet of derContents(node)) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const first = arcs.shift() ?? 0;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...arcs].join('.');
}

/** Octets of a BIT STRING that has no unused bits. */
export function readBits(node: DerNode): Uint8Array {
  if (node.tag !== 0x03 || node.bytes[node.contentStart] !== 0) throw new DerFault('A bit string is missing.');
  return node.bytes.subarray(node.contentStart + 1, node.end);
}

/** Text of any string type: BMPString is UTF-16, the rest are read as UTF-8. */
export function readText(node: DerNode): string {
  const contents = derContents(node);
  if (node.tag !== 0x1e) return new TextDecoder('utf-8').decode(contents);
  let text = '';
  for (let i = 0; i + 1 < contents.length; i += 2) {
    text += String.fromCharCode((contents[i] ?? 0) * 256 + (contents[i + 1] ?? 0));
  }
  return text;
}

/** ISO 8601 instant of a UTCTime or GeneralizedTime in Z. */
export function readTime(node: DerNode): string {
  const text = readText(node);
  const full = node.tag === 0x17 ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') + text : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(full);
  if (!parts) throw new DerFault('A time is not in the form that certificates use.');
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
