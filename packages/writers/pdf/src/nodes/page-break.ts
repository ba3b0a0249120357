import type { PageBreakNode } from '@kinform/documents';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';

/** What follows begins a new page, unless nothing stands on this one yet. */
export function pageBreak(_node: PageBreakNode, _setting: Setting): Slab[] {
  return [{ height: 0, before: 0, after: 0, newPage: true, draw: () => undefined }];
}
