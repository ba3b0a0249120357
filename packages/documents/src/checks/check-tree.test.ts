import { expect, test } from 'vitest';
import { heading, paragraph, text } from '../nodes/build.js';
import type { BlockNode, DocumentTree } from '../nodes/nodes.js';
import { checkTree } from './check-tree.js';

const meta: DocumentTree['meta'] = {
  recordId: 'record-1',
  form: 'made-up',
  formVersion: '1.0.0',
  authority: 'national',
  authorityName: 'Example authority',
  status: 'final',
  draft: false,
  statusText: 'Final',
  audience: 'family',
  audienceText: 'Copy for the family',
  createdAt: '2026-03-26',
  subject: 'A form for tests.',
  pageText: 'Page {page} of {pages}',
};

function rulesOf(...children: BlockNode[]): string[] {
  const tree: DocumentTree = { type: 'document', lang: 'en-GB', title: 'Title', meta, children, attachments: [] };
  return checkTree(tree).map((problem) => `${problem.rule} ${problem.path}`);
}

const column = { header: [text('Name')] };
const signature: BlockNode = { type: 'signature', id: 'signature-parent-1', role: 'parent', label: [text('Parent')] };

test('a good tree has no problems', () => {
  expect(rulesOf(heading(1, 'One'), heading(2, 'Two'), paragraph('Words'), heading(1, 'Three'))).toEqual([]);
});

test.each<[string, BlockNode[], string]>([
  ['a level that is skipped', [heading(1, 'One'), heading(3, 'Three')], 'heading-order children/1'],
  ['a heading without words', [heading(1, ' ')], 'empty children/0'],
  ['a list without items', [{ type: 'list', ordered: false, items: [] }], 'empty children/0'],
  ['answers without any', [{ type: 'answers', items: [] }], 'empty children/0'],
  [
    'a row that is too short',
    [
      {
        type: 'table',
        caption: [text('People')],
        columns: [column, column],
        rows: [{ cells: [[paragraph('A')]] }],
      },
    ],
    'table-shape children/0/rows/0',
  ],
  [
    'rows named by a column that is not there',
    [
      {
        type: 'table',
        caption: [text('People')],
        columns: [column],
        rows: [{ cells: [[paragraph('A')]] }],
        rowHeader: 1,
      },
    ],
    'table-shape children/0',
  ],
  ['two signatures of one name', [signature, signature], 'signature-id children/1'],
  [
    'a picture without words',
    [{ type: 'figure', image: { mediaType: 'image/png', base64: 'AA==', width: 1, height: 1 }, alt: '' }],
    'empty children/0',
  ],
  [
    'a language that is none',
    [{ type: 'quote', lang: 'not a language', children: [paragraph('A')] }],
    'language children/0',
  ],
  [
    'a link to somewhere unsafe',
    [{ type: 'paragraph', children: [{ type: 'link', href: 'javascript:x', children: [text('A')] }] }],
    'link children/0/0',
  ],
])('finds %s', (_what, children, problem) => {
  expect(rulesOf(...children)).toContain(problem);
});
