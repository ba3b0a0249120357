import type { PageBreakNode } from '@kinform/documents';
import type { Handler } from '../writing.js';

/** Adds nothing itself: the next paragraph starts a page, so no empty paragraph is needed to hold the break. */
export const pageBreak: Handler<PageBreakNode> = (_node, _place, writing) => {
  writing.pageBreakDue = true;
  return [];
};
