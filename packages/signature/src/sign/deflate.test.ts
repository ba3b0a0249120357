import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../pdf/inflate.js';
import { deflate } from './deflate.js';

describe('deflate', () => {
  it('is undone by zlib and by our own inflate, whatever the bytes', () => {
    const runs = fc.array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 600 })), { maxLength: 40 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      runs.map((pairs) => Uint8Array.from(pairs.flatMap(([byte, count]) => new Array<number>(count).fill(byte)))),
    );
    fc.assert(
      fc.property(bytes, (data) => {
        const packed = deflate(data);
        expect(new Uint8Array(inflateSync(packed))).toEqual(Uint8Array.from(data));
        expect(Uint8Array.from(inflate(packed, data.length))).toEqual(Uint8Array.from(data));
      }),
      { seed: 20260320, numRuns: 150 },
    );
  });

  it('shrinks a long run and finds what lies nearly a window away', () => {
    expect(deflate(new Uint8Array(100_000)).length).toBeLessThan(1000);
    const far = new Uint8Array(32_766 + 50).map((_, i) => (i * i * 31 + (i >> 3)) & 0xff);
    expect(new Uint8Array(inflateSync(deflate(far)))).toEqual(far);
  });
});
