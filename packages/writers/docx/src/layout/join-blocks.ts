import { Paragraph, Table } from 'docx';
import type { Block } from '../writing.js';

/** Word runs two tables together that have no paragraph between them; this one is as low as Word allows. */
const gap = (): Paragraph => new Paragraph({ style: 'TableGap' });

/** Blocks with a low paragraph wherever a table would touch another. */
export function keepTablesApart(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index - 1] instanceof Table ? [gap(), block] : [block],
  );
}

/** What a cell or a body must end with: a paragraph (ISO/IEC 29500-1, 17.4.65). */
export function endWithParagraph(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  return last && !(last instanceof Table) ? [...blocks] : [...blocks, gap()];
}
