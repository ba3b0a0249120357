import type { BlockNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { answers } from './answers.js';
import { figure } from './figure.js';
import type { Handler, Handlers } from './handler.js';
import { heading } from './heading.js';
import { list } from './list.js';
import { notice } from './notice.js';
import { pageBreak } from './page-break.js';
import { paragraph } from './paragraph.js';
import { quote } from './quote.js';
import { rule } from './rule.js';
import { signature } from './signature.js';
import { table } from './table.js';

/** Every node type and what makes strips of it. */
export const handlers: Handlers = {
  heading,
  paragraph,
  list,
  answers,
  table,
  quote,
  notice,
  figure,
  signature,
  rule,
  pageBreak,
};

/** Lays out nodes one after the other inside a setting. */
export function layOutBlocks(nodes: readonly BlockNode[], setting: Setting): Slab[] {
  return nodes.flatMap((node) => {
    const handler = handlers[node.type] as Handler<typeof node.type>;
    return handler(node as never, setting);
  });
}
