import type { FigureNode } from '@kinform/documents';
import { ImageRun } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { listStep, tallestPicture } from '../layout/page.js';
import { bytesOfBase64 } from '../text/base64.js';
import type { Handler, Place } from '../writing.js';

const types = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** Twentieths of a point in a pixel of 1/96 inch, the measure that docx takes. */
const pixel = 15;

function sizeInPixels(image: FigureNode['image'], place: Place): { width: number; height: number } {
  const room = Math.max(1, place.width - place.indent - place.depth * listStep) / pixel;
  const scale = Math.min(1, room / image.width, tallestPicture / pixel / image.height);
  return {
    width: Math.max(1, Math.floor(image.width * scale)),
    height: Math.max(1, Math.floor(image.height * scale)),
  };
}

/** A picture in the line of text, scaled down where it is wider or taller than its place; `width` and `height` are pixels. */
export const figure: Handler<FigureNode> = (node, place, writing) => {
  const number = writing.next('drawing');
  const picture = new ImageRun({
    type: types[node.image.mediaType],
    data: bytesOfBase64(node.image.base64),
    transformation: sizeInPixels(node.image, place),
    altText: { id: String(number), name: `Figure ${number}`, description: node.alt },
  });
  const body = blockParagraph([picture], place, writing, { style: 'Picture', keepNext: Boolean(node.caption) });
  if (!node.caption) return [body];
  return [
    body,
    blockParagraph(writeInlines(node.caption, place.lang), place, writing, { style: 'Caption', keepNext: false }),
  ];
};
