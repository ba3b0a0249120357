import type { BlockNode, ListNode } from '@kinform/documents';
import { blockParagraph } from '../layout/block-paragraph.js';
import { bullets, deepestLevel } from '../layout/numbering.js';
import type { Block, Handler, Place, Writing } from '../writing.js';

/** The blocks of one item; an item that has no paragraph to carry its bullet or number gets an empty one, so that none is lost. */
function writeItem(item: readonly BlockNode[], reference: string, place: Place, writing: Writing): Block[] {
  const marker = { reference, level: Math.min(place.depth, deepestLevel), taken: false };
  const inner: Place = { ...place, depth: place.depth + 1, style: place.style ?? 'ListParagraph', marker };
  const blocks = writing.write(item, inner);
  return marker.taken ? blocks : [blockParagraph([], inner, writing), ...blocks];
}

/** Real numbering, never typed numbers; an ordered list counts from 1. */
export const list: Handler<ListNode> = (node, place, writing) => {
  const reference = node.ordered ? writing.nextNumbering() : bullets;
  return node.items.flatMap((item) => writeItem(item, reference, place, writing));
};
