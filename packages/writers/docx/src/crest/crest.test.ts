import { inflateSync } from 'node:zlib';
import type { DrawnCrest, DrawnShape, PathStep, Stroke } from '@kinform/documents';
import { describe, expect, it } from 'vitest';
import { dotsOf } from './dots.js';
import { pngOf } from './png.js';

const square: PathStep[] = [['M', 2, 2], ['L', 6, 2], ['L', 6, 6], ['L', 2, 6], ['Z']];
const crest = (...shapes: DrawnShape[]): DrawnCrest => ({ kind: 'drawing', width: 8, height: 8, shapes });
const filled = (path: PathStep[], colour = '#ff0000', rule: 'nonzero' | 'evenodd' = 'nonzero'): DrawnShape => ({
  path,
  fill: { colour, rule },
});
const drawn = (path: PathStep[], more: Partial<Stroke>): DrawnShape => ({
  path,
  stroke: { colour: '#000000', width: 2, cap: 'butt', join: 'miter', ...more },
});

function dotAt(drawing: DrawnCrest, x: number, y: number, scale = 1): number[] {
  const { width, bytes } = dotsOf(drawing, scale);
  return [...bytes.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}
/** How much of the sheet is covered, in its own units of area. */
function area(drawing: DrawnCrest, scale = 10): number {
  const { bytes } = dotsOf(drawing, scale);
  return bytes.filter((_, index) => index % 4 === 3).reduce((sum, each) => sum + each, 0) / 255 / scale ** 2;
}

describe('a crest as dots', () => {
  it('is coloured where it is drawn and clear elsewhere, as large as asked for', () => {
    expect(dotAt(crest(filled(square)), 3, 3)).toEqual([255, 0, 0, 255]);
    expect(dotAt(crest(filled(square)), 7, 3)).toEqual([0, 0, 0, 0]);
    expect(dotsOf(crest(filled(square)), 2.5)).toMatchObject({ width: 20, height: 20 });
  });

  it('paints later shapes upon earlier ones', () => {
    expect(dotAt(crest(filled(square), filled(square, '#00ff00')), 3, 3)).toEqual([0, 255, 0, 255]);
  });

  it('is half opaque where half is covered, in its full colour', () => {
    const half = filled([['M', 2.5, 0], ['L', 8, 0], ['L', 8, 8], ['L', 2.5, 8], ['Z']]);
    expect(dotAt(crest(half), 2, 4)).toEqual([255, 0, 0, 128]);
  });

  it('leaves out what turns the other way, or crosses evenly', () => {
    const hole: PathStep[] = [['M', 3, 3], ['L', 3, 5], ['L', 5, 5], ['L', 5, 3], ['Z']];
    const twice: PathStep[] = [['M', 3, 3], ['L', 5, 3], ['L', 5, 5], ['L', 3, 5], ['Z']];
    expect(area(crest(filled([...square, ...hole])))).toBeCloseTo(12, 1);
    expect(area(crest(filled([...square, ...twice])))).toBeCloseTo(16, 1);
    expect(area(crest(filled([...square, ...twice], '#ff0000', 'evenodd')))).toBeCloseTo(12, 1);
  });

  it('follows curves', () => {
    const k = 2 * 0.5523;
    const circle: PathStep[] = [
      ['M', 6, 4],
      ['C', 6, 4 + k, 4 + k, 6, 4, 6],
      ['C', 4 - k, 6, 2, 4 + k, 2, 4],
      ['C', 2, 4 - k, 4 - k, 2, 4, 2],
      ['C', 4 + k, 2, 6, 4 - k, 6, 4],
      ['Z'],
    ];
    expect(area(crest(filled(circle)))).toBeCloseTo(Math.PI * 4, 0);
  });
});

describe('a line', () => {
  const level: PathStep[] = [
    ['M', 3, 4],
    ['L', 5, 4],
  ];

  it.each([
    ['butt', 4],
    ['square', 8],
    ['round', 4 + Math.PI],
  ] as const)('ends %s', (cap, covered) => {
    expect(area(crest(drawn(level, { cap })))).toBeCloseTo(covered, 0);
  });

  it.each([
    ['miter', 36 - 4],
    ['bevel', 36 - 4 - 4 * 0.5],
    ['round', 32 - 4 + Math.PI],
  ] as const)('turns corners %s', (join, covered) => {
    expect(area(crest(drawn(square, { join })), 20)).toBeCloseTo(covered, 0);
  });

  it('cuts off a mitre that would reach too far', () => {
    const sharp: PathStep[] = [
      ['M', 2, 3],
      ['L', 5, 3],
      ['L', 2, 3.2],
    ];
    expect(dotAt(crest(drawn(sharp, { width: 0.5 })), 6, 3, 1)[3]).toBe(0);
  });
});

it('is written as a PNG that gives the same dots back', () => {
  const dots = dotsOf(crest(filled(square)), 1);
  const png = Buffer.from(pngOf(dots));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([8, 8]);
  // The checksum of an empty last chunk is the same in every PNG.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect([...rows.subarray(33 * 3 + 1, 33 * 4)]).toEqual([...dots.bytes.subarray(32 * 3, 32 * 4)]);
});
