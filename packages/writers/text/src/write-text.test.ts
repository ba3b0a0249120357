import { expect, test } from 'vitest';
import type { BlockNode, DocumentTree, InlineNode } from '@kinform/documents';
import { columnsOf, wrap } from './wrap.js';
import { writeText } from './write-text.js';

const text = (value: string): InlineNode => ({ type: 'text', value });
const paragraph = (value: string): BlockNode => ({ type: 'paragraph', children: [text(value)] });

function tree(...children: BlockNode[]): DocumentTree {
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
  return { type: 'document', lang: 'en-GB', title: 'Title', meta, children, attachments: [] };
}

const table = (columns: number): BlockNode => ({
  type: 'table',
  caption: [text('Scores')],
  columns: Array.from({ length: columns }, (_unused, index) => ({ header: [text(`Column ${index + 1}`)] })),
  rows: [{ cells: Array.from({ length: columns }, () => [paragraph('some words that are long enough to wrap')]) }],
});

test('one of every node', async () => {
  const written = await writeText(
    tree(
      { type: 'heading', level: 1, children: [text('Assessment')] },
      { type: 'notice', kind: 'draft', children: [paragraph('This is a draft')] },
      { type: 'heading', level: 2, children: [text('People')] },
      {
        type: 'paragraph',
        children: [
          text('Write to '),
          { type: 'link', href: 'mailto:help@example.org', children: [{ type: 'text', value: 'us' }] },
        ],
      },
      { type: 'list', ordered: true, items: [[paragraph('One')], [paragraph('Two')]] },
      {
        type: 'answers',
        caption: [text('Name')],
        items: [
          { label: [text('First name')], value: [paragraph('Amira')] },
          { label: [text('What is good?')], value: [paragraph('School.'), paragraph('Swimming.')] },
        ],
      },
      table(2),
      { type: 'quote', children: [paragraph('I like school')], attribution: [text('Amira')] },
      {
        type: 'figure',
        image: { mediaType: 'image/png', base64: 'AA==', width: 1, height: 1 },
        alt: 'Three houses',
      },
      { type: 'rule' },
      { type: 'pageBreak' },
      {
        type: 'signature',
        id: 's',
        role: 'parent',
        label: [text('Parent')],
        name: 'Mona Hassan',
        date: '26 March 2026',
      },
    ),
    { width: 60 },
  );
  expect(written).toMatchSnapshot();
});

test('no line is wider than asked, but for a word that is', async () => {
  const written = await writeText(tree(paragraph('word '.repeat(100)), table(3), paragraph('x'.repeat(90))), {
    width: 50,
  });
  const wide = written.split('\n').filter((line) => columnsOf(line) > 50);
  expect(wide).toEqual(['x'.repeat(90)]);
});

test('a table that has no room is written row below row', async () => {
  const written = await writeText(tree(table(8)), { width: 60 });
  expect(written).toContain('Column 8:\n  some words that are long enough to wrap');
});

test('combining marks take no column and wide characters two', () => {
  expect(columnsOf('e\u0301')).toBe(1);
  expect(columnsOf('日本')).toBe(4);
  expect(wrap('日本 日本', 5)).toEqual(['日本', '日本']);
});

test('a letterhead stands before everything else, wrapped like it', async () => {
  const look = { letterhead: ['The Royal Borough of a Town with a Name', 'Early Help'] };
  const written = await writeText(tree(paragraph('Words.')), { look, width: 40 });
  expect(written.split('\n').slice(0, 5)).toEqual([
    'The Royal Borough of a Town with a Name',
    'Early Help',
    '',
    'Words.',
    '',
  ]);
  expect(await writeText(tree(paragraph('Words.')), { look: { letterhead: [] } })).toMatch(/^Words\./);
});
