import type { PictureCrest } from '@kinform/documents';
import { CrestError } from './crest-error.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pixels at each side: a few bytes can hold very many, and every reader has to spread them out. */
const LARGEST = 2400;

/** Whether bytes begin as a PNG does (ISO/IEC 15948, 5.2). */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Reads the size of a PNG from its first chunk. Throws a CrestError where it is broken or has too many pixels. */
export function readPicture(bytes: Uint8Array): PictureCrest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length > 33 && view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452;
  const [width, height] = whole ? [view.getUint32(16), view.getUint32(20)] : [0, 0];
  if (width === 0 || height === 0) throw new CrestError('It is a broken PNG.', 'Save the picture again.');
  if (width > LARGEST || height > LARGEST) {
    throw new CrestError(
      `It is ${width} by ${height} pixels.`,
      `Make it at most ${LARGEST} by ${LARGEST}; 600 pixels are plenty.`,
    );
  }
  return { kind: 'png', width, height, base64: Buffer.from(bytes).toString('base64') };
}
