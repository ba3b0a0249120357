import type { ParagraphNode } from '@kinform/documents';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Handler } from '../writing.js';

const styles = { hint: 'Hint', lead: 'Lead' } as const;

/** Running text; a role has a style of its own, else the place says which. */
export const paragraph: Handler<ParagraphNode> = (node, place, writing) => {
  const lang = node.lang ?? place.lang;
  const style = node.role ? { style: styles[node.role] } : {};
  return [blockParagraph(writeInlines(node.children, lang), { ...place, lang, ...style }, writing)];
};
