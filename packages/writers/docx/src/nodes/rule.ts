import type { RuleNode } from '@kinform/documents';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Handler } from '../writing.js';

/** A line across the page: the border of a paragraph without words. */
export const rule: Handler<RuleNode> = (_node, place, writing) => [
  blockParagraph([], place, writing, { style: 'Rule' }),
];
