/**
 * RFC 1950 and RFC 1951 with fixed codes and one match candidate per place. Why our own: platforms' compressors differ in
 * their bytes, and the same signature must be the same file in Node and in every browser. Pen strokes and outlines, which
 * are all that is packed here, shrink to a third or less.
 */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const WINDOW = 32768;

class BitWriter {
  readonly out: number[] = [0x78, 0x01];
  #bits = 0;
  #held = 0;

  /** Least significant bit first. */
  put(value: number, count: number): void {
    this.#bits |= value << this.#held;
    this.#held += count;
    for (; this.#held >= 8; this.#held -= 8, this.#bits >>>= 8) this.out.push(this.#bits & 0xff);
  }

  /** A Huffman code: most significant bit first. */
  code(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit -= 1) this.put((value >> bit) & 1, 1);
  }

  /** A literal, length or end symbol by the fixed code (RFC 1951 §3.2.6). */
  symbol(symbol: number): void {
    if (symbol < 144) this.code(0x30 + symbol, 8);
    else if (symbol < 256) this.code(0x190 + symbol - 144, 9);
    else if (symbol < 280) this.code(symbol - 256, 7);
    else this.code(0xc0 + symbol - 280, 8);
  }

  finish(sum: readonly number[]): Uint8Array {
    if (this.#held > 0) this.put(0, 8 - this.#held);
    return Uint8Array.from([...this.out, ...sum]);
  }
}

/** Index of the last base that is not above `value`. */
function bandOf(bases: readonly number[], value: number): number {
  let band = bases.length - 1;
  while ((bases[band] ?? 0) > value) band -= 1;
  return band;
}

function putMatch(writer: BitWriter, length: number, distance: number): void {
  const lengthBand = bandOf(LENGTHS, length);
  writer.symbol(257 + lengthBand);
  const lengthBits = lengthBand < 8 || lengthBand === 28 ? 0 : (lengthBand >> 2) - 1;
  writer.put(length - (LENGTHS[lengthBand] ?? 0), lengthBits);
  const band = bandOf(DISTANCES, distance);
  writer.code(band, 5);
  writer.put(distance - (DISTANCES[band] ?? 0), band < 4 ? 0 : (band >> 1) - 1);
}

function matchLength(data: Uint8Array, from: number, at: number): number {
  let length = 0;
  while (length < 258 && at + length < data.length && data[from + length] === data[at + length]) length += 1;
  return length;
}

function adler32(data: Uint8Array): number[] {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return [high >> 8, high & 0xff, low >> 8, low & 0xff];
}

/** Packs the bytes as a zlib stream. */
export function deflate(data: Uint8Array): Uint8Array {
  const writer = new BitWriter();
  const seen = new Map<number, number>();
  writer.put(1, 1);
  writer.put(1, 2);
  for (let at = 0; at < data.length;) {
    const key = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const from = seen.get(key) ?? -WINDOW;
    const length = at - from < WINDOW ? matchLength(data, from, at) : 0;
    seen.set(key, at);
    if (length >= 3) putMatch(writer, length, at - from);
    else writer.symbol(data[at] ?? 0);
    at += length >= 3 ? length : 1;
  }
  writer.symbol(256);
  return writer.finish(adler32(data));
}
