import { PdfName, PdfStream } from '../../pdf/objects.js';
import { pdfDict } from '../../pdf/serialise.js';
import { isPng, readPng } from './png.js';
import { deflate } from '../deflate.js';

/** An image ready for a PDF, with its size in pixels. */
export interface ImageObject {
  readonly width: number;
  readonly height: number;
  readonly stream: PdfStream;
}

function imageStream(width: number, height: number, channels: number, filter: string, data: Uint8Array): PdfStream {
  const dict = pdfDict({
    Type: new PdfName('XObject'),
    Subtype: new PdfName('Image'),
    Width: width,
    Height: height,
    ColorSpace: new PdfName(channels === 1 ? 'DeviceGray' : 'DeviceRGB'),
    BitsPerComponent: 8,
    Filter: new PdfName(filter),
  });
  return new PdfStream(dict, data);
}

/** Size and channels from a JPEG's frame header (ITU-T T.81 §B.2.2). */
function jpegFrame(bytes: Uint8Array): { width: number; height: number; channels: number } {
  const word = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + word(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: word(at + 5), width: word(at + 7), channels: bytes[at + 9] ?? 0 };
  }
  throw new Error('The image is a JPEG whose size cannot be read.');
}

/** Makes an image XObject of a PNG (laid on white) or a JPEG (grey or colour, kept as it is); other kinds are an Error. */
export function imageObject(bytes: Uint8Array): ImageObject {
  if (isPng(bytes)) {
    const { width, height, channels, pixels } = readPng(bytes);
    return { width, height, stream: imageStream(width, height, channels, 'FlateDecode', deflate(pixels)) };
  }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error('The image is neither a PNG nor a JPEG.');
  const { width, height, channels } = jpegFrame(bytes);
  if (channels !== 1 && channels !== 3) throw new Error('The image is a JPEG in print colours: save it in RGB.');
  return { width, height, stream: imageStream(width, height, channels, 'DCTDecode', bytes) };
}
