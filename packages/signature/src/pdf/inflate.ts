import { Unzlib } from 'fflate';
import { PdfFault } from './pdf-fault.js';

/** Input is fed in pieces of this size, so that what a bomb makes of one piece stays small before the cap is looked at. */
const PIECE = 4096;

/** Decompresses a zlib stream; a PdfFault if it is broken or would grow beyond `cap` bytes. */
export function inflate(input: Uint8Array, cap: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
    if (size > cap) throw new PdfFault(`A compressed part of the file grows beyond the limit of ${cap} bytes.`);
    parts.push(part);
  });
  try {
    for (let at = 0; at < input.length; at += PIECE) {
      stream.push(input.subarray(at, at + PIECE), at + PIECE >= input.length);
    }
  } catch (thrown) {
    if (thrown instanceof PdfFault) throw thrown;
    throw new PdfFault('A compressed part of the file is broken.');
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
