import type { SignatureNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import type { Canvas } from '../page/canvas.js';
import { PAGE_HEIGHT } from '../page/geometry.js';
import type { Element } from '../structure/element.js';
import { plainText } from '../text/runs.js';

/** The ruled box, in points: room for a name, a role, a date and a drawn signature. */
const BOX_HEIGHT = 88;
const BOX_WIDTH = 340;
const INSET = 4;

/** Div of the label, a Form with an empty signature field in a ruled box, and the printed name and date. */
export function signature(node: SignatureNode, setting: Setting): Slab[] {
  const { palette } = setting.book;
  const group = setting.element.child('Div');
  const label = textBlock(node.label, group.child('P'), setting, {
    style: { ...setting.text, bold: true },
    before: 14,
    after: 4,
    keep: true,
  });
  const printed = [node.name, node.date].filter((words) => words !== undefined && words !== '').join(' · ');
  const form = group.child('Form');
  const box: Slab = {
    height: BOX_HEIGHT,
    before: 0,
    after: printed ? 4 : 14,
    keep: printed !== '',
    draw: (canvas, x, top) => {
      const width = Math.min(BOX_WIDTH, setting.width);
      canvas.outline(x + 0.5, top + 0.5, width - 1, BOX_HEIGHT - 1, palette.muted);
      placeField(node, form, setting, canvas, [x, top, width]);
    },
  };
  if (!printed) return [...label, box];
  const words = textBlock([{ type: 'text', value: printed }], group.child('P'), setting, { after: 14 });
  return [...label, box, ...words];
}

function placeField(
  node: SignatureNode,
  element: Element,
  { book }: Setting,
  canvas: Canvas,
  [x, top, width]: [number, number, number],
): void {
  const ref = book.context.nextRef();
  const bottom = PAGE_HEIGHT - top - BOX_HEIGHT;
  book.fields.push({
    ref,
    page: canvas.ref,
    rectangle: [x + INSET, bottom + INSET, x + width - INSET, bottom + BOX_HEIGHT - INSET],
    name: node.id,
    role: node.role,
    label: plainText(node.label),
  });
  canvas.annotations.push({ ref, element });
  element.append({ kind: 'object', page: canvas.ref, object: ref });
}
