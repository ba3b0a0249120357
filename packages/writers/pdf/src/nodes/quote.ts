import type { QuoteNode } from '@kinform/documents';
import { framed } from '../layout/frame.js';
import { languageOf, type Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';

const INDENT = 40;

/** BlockQuote: somebody's own words, tinted, with a rule at the side and a large quotation mark. */
export function quote(node: QuoteNode, setting: Setting): Slab[] {
  const { book } = setting;
  const element = setting.element.child('BlockQuote', languageOf(node.lang, setting));
  const inner: Setting = {
    ...setting,
    element,
    lang: node.lang ?? setting.lang,
    width: setting.width - INDENT - 12,
    text: { ...setting.text, size: Math.max(setting.text.size, 11.5), leading: 17.5 },
  };
  const words = setting.blocks(node.children, inner);
  const said = node.attribution
    ? textBlock(node.attribution, element.child('P'), inner, {
        style: { ...setting.text, size: 10.5, leading: 15, colour: book.palette.muted, bold: true },
        before: 2,
      })
    : [];
  const kept =
    said.length > 0 ? words.map((slab, at) => (at === words.length - 1 ? { ...slab, keep: true } : slab)) : words;
  return framed([...kept, ...said], {
    indent: INDENT,
    padding: 8,
    before: 10,
    after: 12,
    behind: (canvas, x, top, height, first) => {
      canvas.rectangle(x, top, setting.width, height, book.palette.tint);
      canvas.rectangle(x, top, 3.5, height, book.palette.accent);
      if (first) quotationMark(setting, canvas, x, top);
    },
  });
}

const quotationMark = (
  { book, element }: Setting,
  canvas: Parameters<Slab['draw']>[0],
  x: number,
  top: number,
): void => {
  const { parts } = book.shaper.shape('“', 'bold');
  canvas.asArtifact('Layout', () => canvas.text(element, x + 13, top + 38, parts, 40, book.palette.accent));
};
