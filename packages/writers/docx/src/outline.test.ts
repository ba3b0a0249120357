import { expect, it } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { outlineOfDocx } from '../fixtures/outline-of-docx.js';
import { partsOf } from '../fixtures/read-docx.js';
import { writeDocx } from './write-docx.js';

it('a document of every node has the outline that was reviewed', async () => {
  const body = partsOf(await writeDocx(everyNode))['word/document.xml'] ?? '';
  await expect(outlineOfDocx(body)).toMatchFileSnapshot('../fixtures/every-node.outline.txt');
});
