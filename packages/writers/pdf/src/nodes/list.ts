import type { BlockNode, ListNode } from '@kinform/documents';
import { framed } from '../layout/frame.js';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { baseLine } from '../layout/text-block.js';
import type { Element } from '../structure/element.js';

const LABEL_GAP = 7;

/** L with its numbering; each item LI of Lbl and LBody. */
export function list(node: ListNode, setting: Setting): Slab[] {
  const element = setting.element.child('L', {
    attributes: { O: 'List', ListNumbering: node.ordered ? 'Decimal' : 'Disc' },
  });
  const labels = node.items.map((_, index) => (node.ordered ? `${index + 1}.` : '•'));
  const { shaper } = setting.book;
  const { size } = setting.text;
  const widest = Math.max(0, ...labels.map((label) => shaper.shape(label, 'regular').width));
  const indent = (widest * size) / 1000 + LABEL_GAP + (node.ordered ? 0 : 4);
  return node.items.flatMap((blocks, index) =>
    item(blocks, labels[index] ?? '', indent, { ...setting, element: element.child('LI') }),
  );
}

function item(blocks: readonly BlockNode[], label: string, indent: number, setting: Setting): Slab[] {
  const mark = setting.element.child('Lbl');
  const body = setting.element.child('LBody');
  const inner = { ...setting, element: body, width: setting.width - indent };
  const slabs = framed(setting.blocks(blocks, inner), { indent });
  const [first, ...others] = slabs;
  if (!first)
    return [{ height: setting.text.leading, before: 3, after: 3, draw: labelPen(mark, label, indent, setting) }];
  const drawLabel = labelPen(mark, label, indent, setting);
  const labelled: Slab = {
    ...first,
    draw: (canvas, x, top, gap) => {
      drawLabel(canvas, x, top, gap);
      first.draw(canvas, x, top, gap);
    },
  };
  return tighten([labelled, ...others]);
}

/** Items stand closer than paragraphs. */
function tighten(slabs: Slab[]): Slab[] {
  return slabs.map((slab, index) => ({
    ...slab,
    before: index === 0 ? Math.min(slab.before, 3) : slab.before,
    after: index === slabs.length - 1 ? Math.min(slab.after, 3) : slab.after,
  }));
}

function labelPen(element: Element, label: string, indent: number, setting: Setting): Slab['draw'] {
  const { size, colour } = setting.text;
  const shaped = setting.book.shaper.shape(label, 'regular');
  const x0 = indent - LABEL_GAP - (shaped.width * size) / 1000;
  return (canvas, x, top) => canvas.text(element, x + x0, baseLine(top, setting.text), shaped.parts, size, colour);
}
