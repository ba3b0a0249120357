/** DER (ITU-T X.690 §10): the few shapes that CMS and X.509 need. Each function returns one encoded value. */

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** The given byte runs as one. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Any value: identifier octet, length, contents. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(...contents);
  return joinBytes(Uint8Array.from([tag, ...lengthOctets(body.length)]), body);
}

/** SEQUENCE. */
export const derSequence = (...items: readonly Uint8Array[]): Uint8Array => encodeDer(0x30, ...items);

/** Byte order of two encodings: what DER sorts a SET OF by (X.690 §11.6). */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** SET OF, its members in DER order; `tag` may be a context tag where the type is IMPLICIT. */
export function derSetOf(items: readonly Uint8Array[], tag = 0x31): Uint8Array {
  return encodeDer(tag, ...[...items].sort(compareBytes));
}

/** INTEGER from an unsigned big-endian number of any length: leading zeroes go, a sign octet comes where needed. */
export function derUnsigned(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const magnitude = bytes.subarray(start);
  return (magnitude[0] ?? 0) >= 0x80
    ? encodeDer(0x02, Uint8Array.of(0), magnitude)
    : encodeDer(0x02, magnitude.length > 0 ? magnitude : Uint8Array.of(0));
}

/** INTEGER from a number of 0 to 255. */
export const derSmall = (value: number): Uint8Array => derUnsigned(Uint8Array.of(value));

/** OBJECT IDENTIFIER from its dotted form. */
export function derOid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second];
  for (const arc of rest) {
    const group = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) group.unshift(0x80 | (left % 128));
    octets.push(...group);
  }
  return encodeDer(0x06, Uint8Array.from(octets));
}

/** OCTET STRING. */
export const derOctets = (bytes: Uint8Array): Uint8Array => encodeDer(0x04, bytes);

/** BIT STRING of whole octets. */
export const derBits = (bytes: Uint8Array, unused = 0): Uint8Array => encodeDer(0x03, Uint8Array.of(unused), bytes);

/** UTF8String. */
export const derText = (text: string): Uint8Array => encodeDer(0x0c, new TextEncoder().encode(text));

/** NULL. */
export const derNull = (): Uint8Array => encodeDer(0x05);

/** BOOLEAN TRUE. */
export const derTrue = (): Uint8Array => encodeDer(0x01, Uint8Array.of(0xff));

/** Time of an instant: UTCTime to 2049, GeneralizedTime from then on (RFC 5280 §4.1.2.5). */
export function derTime(instant: Date): Uint8Array {
  const digits = instant.toISOString().replace(/[-:T]|\.\d+/g, '');
  const generalized = instant.getUTCFullYear() >= 2050 || instant.getUTCFullYear() < 1950;
  return encodeDer(generalized ? 0x18 : 0x17, new TextEncoder().encode(generalized ? digits : digits.slice(2)));
}
