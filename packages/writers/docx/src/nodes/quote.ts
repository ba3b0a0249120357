import type { QuoteNode } from '@kinform/documents';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Block, Handler, Place } from '../writing.js';

const quoteIndent = 340;

/** Somebody's own words in the style Quote; who said them stands under it, on the same page. */
export const quote: Handler<QuoteNode> = (node, place, writing) => {
  const lang = node.lang ?? place.lang;
  const inner: Place = { ...place, lang, indent: place.indent + quoteIndent, style: 'Quote' };
  const source = node.attribution;
  const words = writing.write(node.children, { ...inner, ...(source ? { keepNext: true } : {}) });
  const said: Block[] = source
    ? [
        blockParagraph(writeInlines(source, place.lang), { ...inner, lang: place.lang }, writing, {
          style: 'QuoteSource',
        }),
      ]
    : [];
  return [...words, ...said];
};
