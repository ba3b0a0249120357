import type { BlockNode, BlockType } from '@kinform/documents';
import { answers } from './nodes/answers.js';
import { figure } from './nodes/figure.js';
import { heading } from './nodes/heading.js';
import { list } from './nodes/list.js';
import { notice } from './nodes/notice.js';
import { pageBreak } from './nodes/page-break.js';
import { paragraph } from './nodes/paragraph.js';
import { quote } from './nodes/quote.js';
import { rule } from './nodes/rule.js';
import { signature } from './nodes/signature.js';
import { table } from './nodes/table.js';
import type { Block, Handlers, Place, Writing } from './writing.js';

const handlers: Handlers = {
  answers,
  figure,
  heading,
  list,
  notice,
  pageBreak,
  paragraph,
  quote,
  rule,
  signature,
  table,
};

/** Writes one block by the handler of its type. */
export function writeBlock<Type extends BlockType>(
  node: Extract<BlockNode, { type: Type }>,
  place: Place,
  writing: Writing,
): Block[] {
  return handlers[node.type as Type](node, place, writing);
}
