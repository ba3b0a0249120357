import type { InlineNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';

/** Caption of a table, its first child (ISO 14289-1, 7.2); stays with the first row. */
export function caption(children: readonly InlineNode[] | undefined, setting: Setting): Slab[] {
  if (!children || children.length === 0) return [];
  return textBlock(children, setting.element.child('Caption'), setting, {
    style: { ...setting.text, size: 11, leading: 16, bold: true },
    before: 12,
    after: 5,
    keep: true,
  });
}
