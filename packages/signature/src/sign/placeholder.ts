import { latin1Bytes, startsWith } from '../pdf/characters.js';
import { PLACEHOLDER } from './signature-dictionary.js';

const RANGE = `/ByteRange [0 ${PLACEHOLDER} ${PLACEHOLDER} ${PLACEHOLDER}]`;
const CONTENTS = '/Contents <';

function indexFrom(bytes: Uint8Array, word: string, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (startsWith(bytes, word, at)) return at;
  throw new Error('The new revision has no room for a signature.');
}

/** Where the signature's hexadecimal digits go: from `start` up to `end`, delimiters not included. */
export interface SignatureRoom {
  readonly start: number;
  readonly end: number;
}

/** Finds the room in the revision that starts at `from` and writes the ByteRange around it, in place. */
export function settleByteRange(bytes: Uint8Array, from: number, octets: number): SignatureRoom {
  const rangeAt = indexFrom(bytes, RANGE, from);
  const gap = indexFrom(bytes, CONTENTS, rangeAt) + CONTENTS.length - 1;
  const gapEnd = gap + octets * 2 + 2;
  const range = `/ByteRange [0 ${gap} ${gapEnd} ${bytes.length - gapEnd}]`;
  bytes.set(latin1Bytes(range.padEnd(RANGE.length)), rangeAt);
  return { start: gap + 1, end: gapEnd - 1 };
}

/** All bytes but the gap: what the signature is over. */
export function bytesOutside(bytes: Uint8Array, room: SignatureRoom): Uint8Array {
  const outside = new Uint8Array(bytes.length - (room.end - room.start + 2));
  outside.set(bytes.subarray(0, room.start - 1));
  outside.set(bytes.subarray(room.end + 1), room.start - 1);
  return outside;
}

/** Writes the signature into its room, in place; what is left of the room stays zeroes. */
export function fillSignature(bytes: Uint8Array, room: SignatureRoom, signature: Uint8Array): void {
  if (signature.length * 2 > room.end - room.start) {
    throw new Error('The signature is larger than the room kept for it: raise `timestampOctets`.');
  }
  const digits = Array.from(signature, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
  bytes.set(latin1Bytes(digits), room.start);
}
