import type { FigureNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import { imageName } from '../file/images.js';
import { BODY_HEIGHT, PAGE_HEIGHT } from '../page/geometry.js';

/** A CSS pixel in points. */
const PIXEL = 0.75;
const TALLEST = BODY_HEIGHT * 0.6;

/** Figure with Alt, and its caption beside it in the same Div, so that the caption is read as well; without words for it, an artifact. */
export function figure(node: FigureNode, setting: Setting): Slab[] {
  const { width, height } = sizeOf(node, setting.width);
  const group = setting.element.child('Div');
  const decorative = node.alt.trim() === '';
  const element = decorative ? group : group.child('Figure', { alt: node.alt });
  const name = imageName(node.image, setting.book);
  const picture: Slab = {
    height,
    before: 10,
    after: 6,
    keep: node.caption !== undefined,
    draw: (canvas, x, top) => {
      const draw = (): void => canvas.image(element, name, x, top, width, height);
      if (decorative) return canvas.asArtifact('Layout', draw);
      const bottom = PAGE_HEIGHT - top - height;
      element.attributes = { O: 'Layout', Placement: 'Block', BBox: [x, bottom, x + width, bottom + height] };
      draw();
    },
  };
  const words = node.caption
    ? textBlock(node.caption, group.child('Caption'), setting, {
        style: { ...setting.text, size: 10.5, leading: 15, colour: setting.book.palette.muted },
        after: 10,
      })
    : [];
  return [picture, ...words];
}

function sizeOf({ image }: FigureNode, room: number): { width: number; height: number } {
  const scale = Math.min(PIXEL, room / image.width, TALLEST / image.height);
  return { width: image.width * scale, height: image.height * scale };
}
