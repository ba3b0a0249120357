import type { BlockNode } from '../nodes/nodes.js';

function hasContent(blocks: readonly BlockNode[], index: number, level: number): boolean {
  const next = blocks[index + 1];
  if (!next || next.type === 'pageBreak' || next.type === 'rule') return false;
  return next.type !== 'heading' || next.level > level;
}

/** Blocks without headings that have nothing under them, because it is hidden or not for this reader; level 1 stays. */
export function pruneHeadings(blocks: readonly BlockNode[]): BlockNode[] {
  const kept: BlockNode[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.type !== 'heading' || block.level === 1 || hasContent([block, ...kept], 0, block.level))
      kept.unshift(block);
  }
  return kept;
}
