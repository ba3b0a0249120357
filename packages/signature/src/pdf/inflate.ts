import { PdfFault } from './pdf-fault.js';

/**
 * RFC 1950 and RFC 1951, decompression only. Why our own: it is synchronous, gives the same answer in Node and in every
 * browser (platforms differ on bytes after the end), and stops exactly at the cap, so a bomb costs nothing.
 */
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const broken = (): PdfFault => new PdfFault('Compressed data is broken.');

function makeCode(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i += 1) counts[lengths[i] ?? 0]! += 1;
  counts[0] = 0;
  const offsets = new Uint16Array(16);
  for (let i = 1; i < 15; i += 1) offsets[i + 1] = (offsets[i] ?? 0) + (counts[i] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i += 1) {
    const length = lengths[i] ?? 0;
    if (length > 0) symbols[offsets[length]!++] = i;
  }
  return { counts, symbols };
}

const FIXED_LITERALS = makeCode(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)));
const FIXED_DISTANCES = makeCode(new Array<number>(30).fill(5));

class Inflater {
  #at = 2;
  #bits = 0;
  #held = 0;
  #out: Uint8Array;
  #size = 0;

  constructor(
    readonly input: Uint8Array,
    readonly cap: number,
  ) {
    this.#out = new Uint8Array(Math.min(cap, Math.max(1024, input.length * 4)));
  }

  run(): Uint8Array {
    const header = (this.input[0] ?? 0) * 256 + (this.input[1] ?? 0);
    if ((header & 0x0f00) !== 0x0800 || header % 31 !== 0 || (header & 0x20) !== 0) throw broken();
    for (let last = false; !last;) {
      last = this.#take(1) === 1;
      const kind = this.#take(2);
      if (kind === 0) this.#stored();
      else if (kind === 1) this.#block(FIXED_LITERALS, FIXED_DISTANCES);
      else if (kind === 2) this.#dynamic();
      else throw broken();
    }
    this.#checkSum();
    return this.#out.subarray(0, this.#size);
  }

  #take(count: number): number {
    while (this.#held < count) {
      const byte = this.input[this.#at];
      if (byte === undefined) throw broken();
      this.#at += 1;
      this.#bits |= byte << this.#held;
      this.#held += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#held -= count;
    return value;
  }

  #symbol(code: Code): number {
    let value = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length += 1) {
      value |= this.#take(1);
      const count = code.counts[length] ?? 0;
      if (value - count < first) return code.symbols[index + value - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    throw broken();
  }

  #reserve(more: number): void {
    const need = this.#size + more;
    if (need > this.cap) throw new PdfFault('Compressed data grows beyond the limit.');
    if (need <= this.#out.length) return;
    const wider = new Uint8Array(Math.min(this.cap, Math.max(need, this.#out.length * 2)));
    wider.set(this.#out.subarray(0, this.#size));
    this.#out = wider;
  }

  #stored(): void {
    this.#bits = 0;
    this.#held = 0;
    const length = this.#take(16);
    if ((this.#take(16) ^ 0xffff) !== length || this.#at + length > this.input.length) throw broken();
    this.#reserve(length);
    this.#out.set(this.input.subarray(this.#at, this.#at + length), this.#size);
    this.#at += length;
    this.#size += length;
  }

  #block(literals: Code, distances: Code): void {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol === 256) return;
      if (symbol < 256) {
        this.#reserve(1);
        this.#out[this.#size++] = symbol;
      } else this.#copy(symbol - 257, distances);
    }
  }

  #copy(symbol: number, distances: Code): void {
    const length = (LENGTH_BASE[symbol] ?? 0) + this.#take(LENGTH_EXTRA[symbol] ?? 0);
    const far = this.#symbol(distances);
    const distance = (DISTANCE_BASE[far] ?? 0) + this.#take(far < 4 ? 0 : (far >> 1) - 1);
    if (length < 3 || distance < 1 || distance > this.#size) throw broken();
    this.#reserve(length);
    for (let i = 0; i < length; i += 1, this.#size += 1) this.#out[this.#size] = this.#out[this.#size - distance] ?? 0;
  }

  #dynamic(): void {
    const literalCount = this.#take(5) + 257;
    const distanceCount = this.#take(5) + 1;
    const codeCount = this.#take(4) + 4;
    const codeLengths = new Uint8Array(19);
    for (let i = 0; i < codeCount; i += 1) codeLengths[CODE_ORDER[i] ?? 0] = this.#take(3);
    const lengths = this.#lengths(makeCode(codeLengths), literalCount + distanceCount);
    this.#block(makeCode(lengths.subarray(0, literalCount)), makeCode(lengths.subarray(literalCount)));
  }

  #lengths(code: Code, total: number): Uint8Array {
    const lengths = new Uint8Array(total);
    for (let i = 0; i < total;) {
      const symbol = this.#symbol(code);
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) throw broken();
      const value = symbol === 16 ? (lengths[i - 1] ?? 0) : 0;
      const repeat = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (i + repeat > total) throw broken();
      lengths.fill(value, i, i + repeat);
      i += repeat;
    }
    return lengths;
  }

  #checkSum(): void {
    let low = 1;
    let high = 0;
    for (let i = 0; i < this.#size; i += 1) {
      low = (low + (this.#out[i] ?? 0)) % 65521;
      high = (high + low) % 65521;
    }
    const at = this.#at - (this.#held >> 3);
    const said = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (this.input[at + i] ?? 0), 0);
    if (said !== high * 65536 + low) throw broken();
  }
}

/** Decompresses a zlib stream; a PdfFault if it is broken or would grow beyond `cap` bytes. */
export function inflate(input: Uint8Array, cap: number): Uint8Array {
  return new Inflater(input, cap).run();
}
