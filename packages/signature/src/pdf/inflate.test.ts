import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.js';

function sample(size: number, alphabet: number): Uint8Array {
  let state = size + alphabet;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % alphabet;
  });
}

describe('inflate', () => {
  it.each([
    ['nothing', 0, 1, {}],
    ['one kind of byte', 100_000, 1, {}],
    ['few kinds of bytes', 50_000, 7, {}],
    ['all kinds of bytes', 50_000, 256, {}],
    ['stored blocks', 70_000, 256, { level: 0 }],
    ['fixed codes', 5_000, 20, { strategy: 4 }],
    ['best compression', 50_000, 40, { level: 9 }],
  ])('undoes zlib: %s', (_, size, alphabet, options) => {
    const data = sample(size, alphabet);
    expect(Buffer.compare(inflate(new Uint8Array(deflateSync(data, options)), 1_000_000), data)).toBe(0);
  });

  it('stops at the cap, at a cut and at what is no zlib stream', () => {
    const packed = new Uint8Array(deflateSync(sample(1000, 5)));
    expect(() => inflate(packed, 999)).toThrow('limit');
    expect(() => inflate(packed.subarray(0, -40), 1000)).toThrow('broken');
    expect(() => inflate(new Uint8Array(20), 1000)).toThrow('broken');
  });
});
