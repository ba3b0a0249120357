import { latin1Bytes } from '../../pdf/characters.js';
import { PdfName, PdfStream, type PdfDict, type PdfRef } from '../../pdf/objects.js';
import { pdfDict } from '../../pdf/serialise.js';
import { deflate } from '../deflate.js';
import type { ImageObject } from '../image/image-object.js';
import { coordinate, type TextFont } from './text-font.js';

/** What a signature shows, and in how much room (points). */
export interface AppearanceParts {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly font: TextFont | undefined;
  readonly image: { readonly object: ImageObject; readonly ref: PdfRef } | undefined;
}

const MARGIN = 2;
const LEADING = 1.3;
const LARGEST = 11;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing to the left of the words, or above them where the field is taller than wide. */
function boxes({ width, height, lines, image }: AppearanceParts): { drawing: Box; words: Box } {
  const whole = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  if (!image || lines.length === 0) return { drawing: whole, words: whole };
  if (whole.width > whole.height) {
    const half = whole.width / 2;
    return {
      drawing: { ...whole, width: half - MARGIN },
      words: { ...whole, x: whole.x + half, width: half },
    };
  }
  const half = whole.height / 2;
  return { drawing: { ...whole, y: whole.y + half, height: half }, words: { ...whole, height: half } };
}

function drawImage(image: ImageObject, box: Box): string {
  const scale = Math.min(box.width / image.width, box.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const numbers = [width, 0, 0, height, box.x, box.y + (box.height - height) / 2].map(coordinate);
  return `q ${numbers.join(' ')} cm /Im0 Do Q\n`;
}

function drawLines(lines: readonly string[], font: TextFont, box: Box): string {
  const widest = Math.max(...lines.map((line) => font.width(line)), 0.001);
  const size = Math.min(LARGEST, box.height / (lines.length * LEADING), box.width / widest);
  const top = box.y + (box.height + lines.length * size * LEADING) / 2;
  return lines.map((line, i) => font.draw(line, box.x, top - size * (1 + i * LEADING), size)).join('');
}

/**
 * The form XObject that a signature's widget shows (ISO 32000-2 §12.5.5): words and drawing in black on nothing. It has
 * no marked content of its own; readers hear the field's label and the signature, as PDF/UA has it for widgets.
 */
export function appearanceStream(parts: AppearanceParts): PdfStream {
  const { width, height, lines, font, image } = parts;
  const { drawing, words } = boxes(parts);
  const text = font && lines.length > 0 ? `q 0 g\n${drawLines(lines, font, words)}Q\n` : '';
  const content = (image ? drawImage(image.object, drawing) : '') + text;
  const resources: PdfDict = new Map(font?.resources ?? []);
  if (image) resources.set('XObject', new Map([['Im0', image.ref]]));
  const dict = pdfDict({
    Type: new PdfName('XObject'),
    Subtype: new PdfName('Form'),
    BBox: [0, 0, width, height],
    Resources: resources,
    Filter: new PdfName('FlateDecode'),
  });
  return new PdfStream(dict, deflate(latin1Bytes(content)));
}
