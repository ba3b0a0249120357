import type { BlockNode, BlockType, InlineNode } from './nodes.js';

/** Inline nodes as words alone. */
export function plainText(inline: readonly InlineNode[]): string {
  return inline.map((node) => (node.type === 'text' ? node.value : plainText(node.children))).join('');
}

type Handlers = { [T in BlockType]: (node: Extract<BlockNode, { type: T }>) => string[] };

const many = (nodes: readonly BlockNode[]): string[] => nodes.flatMap((node) => one(node));

const handlers: Handlers = {
  heading: (node) => [plainText(node.children)],
  paragraph: (node) => [plainText(node.children)],
  list: (node) => node.items.flatMap(many),
  answers: (node) => [
    ...(node.caption ? [plainText(node.caption)] : []),
    ...node.items.flatMap((item) => [plainText(item.label), ...many(item.value)]),
  ],
  table: (node) => [
    plainText(node.caption),
    ...node.columns.map((column) => plainText(column.header)),
    ...node.rows.flatMap((row) => row.cells.flatMap(many)),
  ],
  quote: (node) => [...many(node.children), ...(node.attribution ? [plainText(node.attribution)] : [])],
  notice: (node) => many(node.children),
  figure: (node) => [node.alt, ...(node.caption ? [plainText(node.caption)] : [])],
  signature: (node) => [
    plainText(node.label),
    ...[node.name, node.date, node.method].filter((part): part is string => part !== undefined),
  ],
  rule: () => [],
  pageBreak: () => [],
};

function one(node: BlockNode): string[] {
  return (handlers[node.type] as (node: BlockNode) => string[])(node);
}

/** Blocks as words alone, one string for each run of words, in reading order. */
export function blockTexts(blocks: readonly BlockNode[]): string[] {
  return many(blocks);
}
