import { zlibSync } from 'fflate';
import type { Dots } from './dots.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Dots as a PNG file: eight bits, with opacity, sRGB (ISO/IEC 15948). The same dots give the same bytes. */
export function pngOf({ width, height, bytes }: Dots): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = new Uint8Array((width * 4 + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // The byte before each row says how it is filtered: not at all.
    rows.set(bytes.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  }
  const chunks = [
    chunk('IHDR', header),
    chunk('sRGB', new Uint8Array(1)),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from([SIGNATURE, ...chunks].flatMap((part) => [...part]));
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(content, 8);
  view.setUint32(content.length + 8, checksum(whole.subarray(4, content.length + 8)));
  return whole;
}

/** CRC-32 (ISO/IEC 15948, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
