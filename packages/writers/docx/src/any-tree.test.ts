import type { BlockNode, DocumentTree } from '@kinform/documents';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText, blocksOf, writableText } from '../fixtures/any-blocks.js';
import { everyNode } from '../fixtures/every-node.js';
import { linesOfTree } from '../fixtures/lines-of-tree.js';
import { linesOf, partsOf } from '../fixtures/read-docx.js';
import { UnwritableTextError } from './text/unwritable-text.js';
import { writeDocx } from './write-docx.js';

/** Words that the layout adds, in letters that no random text has: what is left is the tree's own. */
const words = {
  information: '\uE001',
  warning: '\uE002',
  draft: '\uE003',
  signature: '\uE004',
  date: '\uE005',
  table: '\uE006',
  answers: '\uE007',
};
const ownWords = new Set(Object.values(words));

const treeOf = (children: BlockNode[]): DocumentTree => ({ ...everyNode, children });
const seed = 20260512;

it('writes any tree of writable text, and the text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(blocksOf(writableText), async (children) => {
      const body = partsOf(await writeDocx(treeOf(children), { words }))['word/document.xml'] ?? '';
      expect(linesOf(body).filter((line) => !ownWords.has(line))).toEqual(linesOfTree(children));
    }),
    { numRuns: 100, seed },
  );
});

it('refuses a tree by the named error or writes it whole, whatever its strings hold', async () => {
  await fc.assert(
    fc.asyncProperty(blocksOf(anyText), async (children) => {
      const written = await writeDocx(treeOf(children), { words }).catch((error: unknown) => error);
      if (written instanceof UnwritableTextError) return;
      expect(written).toBeInstanceOf(Uint8Array);
      const body = partsOf(written as Uint8Array)['word/document.xml'] ?? '';
      expect(linesOf(body).filter((line) => !ownWords.has(line))).toEqual(linesOfTree(children));
    }),
    { numRuns: 100, seed },
  );
});
