import type { DocumentMeta } from '../nodes/nodes.js';
import type { Crest } from './crest.js';

/** How documents of one house look. Whoever writes a document passes it: writers know no authority. */
export interface DocumentLook {
  /** Colour of headings and rules as `#rrggbb`, with a contrast of at least 4.5 to 1 against white. */
  colour?: string;
  /** Lines at the head of the first page, the first of them the name of the house. */
  letterhead?: readonly string[];
  /** Stands beside the letterhead's lines and says nothing that they do not say: assistive technology passes it by. */
  crest?: Crest;
}

/**
 * The lines at the head of a document's first page; none where the look has neither letterhead nor crest. A crest is
 * never alone: where no lines are given, the authority's name stands beside it.
 */
export function letterheadLines({ letterhead = [], crest }: DocumentLook, meta: DocumentMeta): string[] {
  const lines = letterhead.map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 0 && crest ? [meta.authorityName] : lines;
}
