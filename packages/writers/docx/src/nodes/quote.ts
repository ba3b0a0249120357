import type { QuoteNode } from '@kinform/documents';
import { BorderStyle } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Block, Frame, Handler, Place } from '../writing.js';

const quoteIndent = 340;

/** Somebody's own words in the style Quote; who said them stands under it, on the same page. */
export const quote: Handler<QuoteNode> = (node, place, writing) => {
  const lang = node.lang ?? place.lang;
  const frame: Frame = { side: { style: BorderStyle.SINGLE, size: 18, space: 10, color: writing.colours.quote } };
  const inner: Place = { ...place, lang, indent: place.indent + quoteIndent, style: 'Quote', frame };
  const source = node.attribution;
  const words = writing.write(node.children, { ...inner, ...(source ? { keepNext: true } : {}) });
  const said: Block[] = source
    ? [
        blockParagraph(writeInlines(source, place.lang), { ...inner, lang: place.lang, frame: undefined }, writing, {
          style: 'QuoteSource',
        }),
      ]
    : [];
  return [...words, ...said];
};
