import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnCrest } from '@kinform/documents';
import { CrestError } from './crest-error.js';
import { readCrest } from './read-crest.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, more = ''): Uint8Array => bytes(`<svg viewBox="0 0 10 10"${more}>${inside}</svg>`);
const drawn = (inside: string, more = ''): DrawnCrest => readCrest(svg(inside, more)) as DrawnCrest;
const path = (d: string): unknown => drawn(`<path d="${d}"/>`).shapes[0]?.path;

function refusal(file: Uint8Array): CrestError {
  try {
    readCrest(file);
  } catch (thrown) {
    if (thrown instanceof CrestError) return thrown;
    throw thrown;
  }
  throw new Error('It was not refused.');
}

describe('a drawing', () => {
  it('becomes shapes with absolute places, painted as its groups say', () => {
    expect(
      drawn(
        '<title>A mark</title><g fill="#ABC" stroke="white"><polygon points="1,1 4,1 4,5"/><path fill="none" stroke-width="2" stroke-linejoin="round" d="m1 1h2v3z"/></g>',
      ).shapes,
    ).toEqual([
      {
        path: [['M', 1, 1], ['L', 4, 1], ['L', 4, 5], ['Z']],
        fill: { colour: '#aabbcc', rule: 'nonzero' },
        stroke: { colour: '#ffffff', width: 1, cap: 'butt', join: 'miter' },
      },
      {
        path: [['M', 1, 1], ['L', 3, 1], ['L', 3, 4], ['Z']],
        stroke: { colour: '#ffffff', width: 2, cap: 'butt', join: 'round' },
      },
    ]);
  });

  it('is black where no colour is said, and is moved to the corner of its view box', () => {
    expect(readCrest(bytes('<svg viewBox="-5 5 20 10"><rect x="-5" y="5" width="3" height="2"/></svg>'))).toEqual({
      kind: 'drawing',
      width: 20,
      height: 10,
      shapes: [
        {
          path: [['M', 0, 0], ['L', 3, 0], ['L', 3, 2], ['L', 0, 2], ['Z']],
          fill: { colour: '#000000', rule: 'nonzero' },
        },
      ],
    });
  });

  it('leaves out what nobody would see', () => {
    expect(drawn('<rect width="0" height="2"/><path d="M1 1L2 2" fill="none"/><circle r="1"/>').shapes).toHaveLength(1);
  });
});

describe('path data', () => {
  it('is read however tightly it is written', () => {
    expect(path('M1-1.5.5 2-.5-3e0')).toEqual([
      ['M', 1, -1.5],
      ['L', 0.5, 2],
      ['L', -0.5, -3],
    ]);
    expect(path('M0 0a2 2 0 014 0')).toEqual(path('M0 0 A2,2,0,0,1,4,0'));
  });

  it('mirrors control points of smooth curves, but only after a curve of their kind', () => {
    expect(path('M0 0C1 1 2 1 3 0S5-1 6 0')).toContainEqual(['C', 4, -1, 5, -1, 6, 0]);
    expect(path('M0 0L3 0S5-1 6 0')).toContainEqual(['C', 3, 0, 5, -1, 6, 0]);
    expect(path('M0 0Q3 3 6 0T12 0')).toContainEqual(['C', 8, -2, 10, -2, 12, 0]);
  });

  it('begins again where a closed path began', () => {
    expect(path('M1 2l3 0 0 3zl1 1')).toEqual([['M', 1, 2], ['L', 4, 2], ['L', 4, 5], ['Z'], ['L', 2, 3]]);
  });

  it.each(['L1 1', 'M1', 'M1 1X2', 'M1 1 2', 'M0 0A1 1 0 2 0 1 1', 'M0 0h1 ,', 'M1e999 0'])('is refused as %s', (d) => {
    expect(refusal(svg(`<path d="${d}"/>`)).message).toMatch(/path data cannot be read/);
  });
});

describe('an arc', () => {
  it('is curves that keep to the circle', () => {
    const steps = path('M8 5A3 3 0 1 1 5 2') as [string, ...number[]][];
    expect(steps).toHaveLength(4);
    for (const [, ...numbers] of steps) {
      const [x = 0, y = 0] = numbers.slice(-2);
      expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(3, 3);
    }
    expect(steps[1]?.slice(-2)).toEqual([5, 8]);
  });

  it('grows radii that do not reach, and turns its axis', () => {
    expect(path('M0 0A1 1 0 0 1 4 0')).toEqual(path('M0 0A2 2 0 0 1 4 0'));
    expect(path('M0 0A2 1 90 0 1 2 0')).toEqual(path('M0 0A1 2 0 0 1 2 0'));
  });

  it('is a line without a radius, and nothing to where it stands', () => {
    expect(path('M0 0A0 1 0 0 1 4 0')).toEqual([
      ['M', 0, 0],
      ['C', 0, 0, 4, 0, 4, 0],
    ]);
    expect(path('M1 1A1 1 0 0 1 1 1L2 2')).toEqual([
      ['M', 1, 1],
      ['L', 2, 2],
    ]);
  });
});

describe('what a crest cannot be', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), /<script>/, /Take that out/],
    ['a picture from elsewhere', svg('<image href="https://example.org/x.png"/>'), /<image>/, /Take that out/],
    ['a style sheet', svg('<style>rect{}</style>'), /<style>/, /Take that out/],
    ['a handler', svg('<rect onclick="x()" width="1" height="1"/>'), /onclick at <rect>/, /plain SVG/],
    ['a transform', svg('<g transform="scale(2)"><circle r="1"/></g>'), /transform at <g>/, /flattened/],
    ['a gradient', svg('<circle r="1" fill="url(#sky)"/>'), /fill is “url\(#sky\)”/, /#rrggbb/],
    ['an unknown cap', svg('<circle r="1" stroke-linecap="flat"/>'), /stroke-linecap is “flat”/, /butt, round, square/],
    ['a length in per cent', svg('<circle r="50%"/>'), /r is “50%”/, /plain number/],
    ['an entity', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'), /<!DOCTYPE/, /plain SVG/],
    ['no drawing', svg('<g/>'), /Nothing is drawn/, /right file/],
    ['no view box', bytes('<svg><circle r="1"/></svg>'), /viewBox/, /viewBox="0 0 width height"/],
    ['a page', bytes('<html></html>'), /begins with <html>/, /<svg>/],
    ['half a file', bytes('<svg viewBox="0 0 1 1"><g>'), /not one whole/, /plain SVG/],
    ['two files', bytes('<svg viewBox="0 0 1 1"/><svg/>'), /not one whole/, /plain SVG/],
    ['tags crossed', svg('<g><circle r="1"></g></circle>'), /ends no element/, /plain SVG/],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /neither SVG nor PNG/, /PNG/],
    ['too much', new Uint8Array(200_001), /200001 bytes/, /smaller/],
  ])('%s', (_name, file, message, toDo) => {
    const refused = refusal(file);
    expect(refused.message).toMatch(message);
    expect(refused.toDo).toMatch(toDo);
  });
});

describe('a picture', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGNgaGhgAGMGOAAAJX4EAZ2bn6QAAAAASUVORK5CYII=',
    'base64',
  );

  it('is taken with its size in pixels', () => {
    expect(readCrest(png)).toEqual({ kind: 'png', width: 2, height: 3, base64: png.toString('base64') });
  });

  it('is refused where it is broken off, or would fill a wall', () => {
    expect(refusal(png.subarray(0, 20)).message).toMatch(/broken/);
    const wall = Uint8Array.from(png);
    wall.set([0, 0, 0x27, 0x10], 16);
    expect(refusal(wall).message).toMatch(/10000 by 3 pixels/);
  });
});

it('takes every crest that is here', () => {
  for (const authority of ['bolton', 'solihull', 'st-helens', 'tower-hamlets']) {
    const file = new URL(`../../../../schemas/authorities/${authority}/crest.svg`, import.meta.url);
    expect(readCrest(readFileSync(file))).toMatchObject({ kind: 'drawing', width: 96, height: 96 });
  }
});
