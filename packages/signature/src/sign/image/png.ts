import { latin1, startsWith } from '../../pdf/characters.js';
import { inflate } from '../../pdf/inflate.js';
import { undoPngFilters } from '../../pdf/predictor.js';
import { joinBytes } from '../../der/der-writer.js';

/** Pixels without transparency, row by row; `channels` is 1 for grey, 3 for red, green, blue. */
export interface FlatImage {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly pixels: Uint8Array;
}

interface PngChunks {
  readonly header: DataView;
  readonly data: Uint8Array;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
}

const MAX_PIXELS = 4_000_000;
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function readChunks(bytes: Uint8Array): PngChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = latin1(bytes.subarray(at + 4, at + 8));
    found.set(name, [...(found.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const one = (name: string): Uint8Array => joinBytes(...(found.get(name) ?? []));
  const header = one('IHDR');
  if (header.length !== 13) throw new Error('The image is not a PNG.');
  return { header: new DataView(header.buffer), data: one('IDAT'), palette: one('PLTE'), transparency: one('tRNS') };
}

/** Samples of one row as 0 to 255; palette indices stay as they are. */
function rowSamples(row: Uint8Array, depth: number, count: number, isIndex: boolean): number[] {
  if (depth === 8) return Array.from(row.subarray(0, count));
  if (depth === 16) return Array.from({ length: count }, (_, i) => row[i * 2] ?? 0);
  const top = (1 << depth) - 1;
  return Array.from({ length: count }, (_, i) => {
    const bit = i * depth;
    const value = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & top;
    return isIndex ? value : Math.round((value * 255) / top);
  });
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The one colour that a PNG without alpha may declare transparent, scaled as its samples are. */
function transparentColour({ transparency }: PngChunks, depth: number): readonly (number | undefined)[] {
  const samples = [1, 3, 5].map((at) => transparency[depth === 16 ? at - 1 : at]);
  const top = (1 << Math.min(depth, 8)) - 1;
  return depth < 8 ? samples.map((value) => (value === undefined ? value : Math.round((value * 255) / top))) : samples;
}

/** How the samples of a pixel become a colour, by PNG's colour types (ISO/IEC 15948 §6.1). */
function pixelReader(colour: number, depth: number, chunks: PngChunks): (samples: readonly number[]) => Pixel {
  const [first, second, third] = transparentColour(chunks, depth);
  const entry = (at: number): number => chunks.palette[at] ?? 0;
  const readers: Readonly<Record<number, (samples: readonly number[]) => Pixel>> = {
    0: ([grey = 0]) => [grey, grey, grey, grey === first ? 0 : 255],
    2: ([r = 0, g = 0, b = 0]) => [r, g, b, r === first && g === second && b === third ? 0 : 255],
    3: ([i = 0]) => [entry(i * 3), entry(i * 3 + 1), entry(i * 3 + 2), chunks.transparency[i] ?? 255],
    4: ([grey = 0, alpha = 0]) => [grey, grey, grey, alpha],
    6: ([r = 0, g = 0, b = 0, alpha = 0]) => [r, g, b, alpha],
  };
  const reader = readers[colour];
  if (!reader) throw new Error('The image is not a PNG of a known colour type.');
  return reader;
}

/** Reads a PNG and lays it on white paper: PDF/A-3 conforms without transparency, and paper has none. Interlaced is an Error. */
export function readPng(bytes: Uint8Array): FlatImage {
  const chunks = readChunks(bytes);
  const { header } = chunks;
  const [width, height, depth, colour] = [
    header.getUint32(0),
    header.getUint32(4),
    header.getUint8(8),
    header.getUint8(9),
  ];
  const samples = SAMPLES[colour];
  if (!samples || width * height > MAX_PIXELS)
    throw new Error('The image is larger than 4 million pixels, or not a PNG.');
  if (header.getUint8(12) !== 0) throw new Error('The image is an interlaced PNG: save it without interlacing.');
  const rowBytes = Math.ceil((width * samples * depth) / 8);
  const raw = inflate(chunks.data, (rowBytes + 1) * height);
  const rows = undoPngFilters(raw, rowBytes, Math.max(1, (samples * depth) >> 3));
  const pixelOf = pixelReader(colour, depth, chunks);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    const row = rowSamples(rows.subarray(y * rowBytes, (y + 1) * rowBytes), depth, width * samples, colour === 3);
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, alpha] = pixelOf(row.slice(x * samples, (x + 1) * samples));
      for (const value of [red, green, blue]) pixels[to++] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return withoutColour({ width, height, channels: 3, pixels });
}

function withoutColour(image: FlatImage): FlatImage {
  const { pixels } = image;
  const grey = new Uint8Array(pixels.length / 3);
  for (let i = 0; i < grey.length; i += 1) {
    const value = pixels[i * 3] ?? 0;
    if (pixels[i * 3 + 1] !== value || pixels[i * 3 + 2] !== value) return image;
    grey[i] = value;
  }
  return { ...image, channels: 1, pixels: grey };
}

/** Do the bytes start as a PNG does? */
export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, '\x89PNG\r\n\x1a\n', 0);
