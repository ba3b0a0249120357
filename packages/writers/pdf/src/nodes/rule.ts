import type { RuleNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';

/** A level line, as an artifact. */
export function rule(_node: RuleNode, { book, width }: Setting): Slab[] {
  const draw: Slab['draw'] = (canvas, x, top) => canvas.line(x, top + 0.5, width, book.palette.rule, 1);
  return [{ height: 1, before: 16, after: 16, draw }];
}
