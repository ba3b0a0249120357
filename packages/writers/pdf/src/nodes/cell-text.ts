import type { BlockNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import type { TextStyle } from '../text/style.js';

/** Text inside tables: a little smaller than running text. */
export function cellStyle({ book }: Setting): TextStyle {
  return { size: 10.5, leading: 15, colour: book.palette.text };
}

/** How much a cell holds, for choosing a layout: characters, and whether anything but paragraphs and lists is in it. */
export function weigh(blocks: readonly BlockNode[]): { characters: number; nested: boolean } {
  const total = { characters: 0, nested: false };
  for (const block of blocks) {
    if (block.type === 'paragraph') total.characters += JSON.stringify(block.children).length;
    else if (block.type === 'list') {
      const inner = block.items.map(weigh);
      total.characters += inner.reduce((sum, item) => sum + item.characters, 0);
      total.nested ||= inner.some((item) => item.nested);
    } else total.nested = true;
  }
  return total;
}

/** Slabs without the room above the first and below the last: the cell's padding is enough. */
export function trimmed(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) => ({
    ...slab,
    before: index === 0 ? 0 : slab.before,
    after: index === slabs.length - 1 ? 0 : slab.after,
  }));
}
