import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { BlockNode, DocumentTree, InlineNode } from '@kinform/documents';
import { writeHtml } from './write-html.js';

const text = (value: string): InlineNode => ({ type: 'text', value });
const paragraph = (value: string): BlockNode => ({ type: 'paragraph', children: [text(value)] });

/** One of every node, with everything that a node may have. */
const everyNode: BlockNode[] = [
  { type: 'heading', level: 1, children: [text('Assessment')] },
  { type: 'notice', kind: 'draft', children: [paragraph('A draft')] },
  { type: 'paragraph', role: 'lead', children: [text('For Amira\nand Sami')] },
  { type: 'heading', level: 2, children: [text('People')], id: 'people' },
  {
    type: 'paragraph',
    role: 'hint',
    lang: 'cy',
    children: [
      { type: 'text', value: 'Cymorth', strong: true, emphasis: true, lang: 'cy' },
      { type: 'link', href: 'mailto:help@example.org', children: [{ type: 'text', value: 'Write' }] },
    ],
  },
  { type: 'list', ordered: true, items: [[paragraph('One')], [paragraph('Two'), paragraph('More')]] },
  { type: 'list', ordered: false, items: [[paragraph('One')]] },
  {
    type: 'answers',
    caption: [text('Name')],
    items: [
      { label: [text('First name')], value: [paragraph('Amira')] },
      { label: [text('Last name')], value: [paragraph('Not answered')], empty: true },
      {
        label: [text('Languages')],
        value: [{ type: 'list', ordered: false, items: [[paragraph('Arabic')]] }, paragraph('and English')],
      },
    ],
  },
  {
    type: 'table',
    caption: [text('Scores')],
    columns: [{ header: [text('Who')] }, { header: [text('Score')] }],
    rows: [{ cells: [[paragraph('Amira')], [paragraph('4'), paragraph('of 10')]] }],
    rowHeader: 0,
  },
  {
    type: 'table',
    caption: [text('Scores')],
    columns: [{ header: [text('Score')] }],
    rows: [{ cells: [[paragraph('4')]] }],
  },
  { type: 'quote', lang: 'ar', children: [paragraph('أحب المدرسة')], attribution: [text('Amira')] },
  {
    type: 'figure',
    image: { mediaType: 'image/png', base64: 'iVBORw0KGgo=', width: 20, height: 10 },
    alt: 'Three houses',
    caption: [text('Drawn by Amira')],
  },
  { type: 'rule' },
  { type: 'pageBreak' },
  { type: 'heading', level: 2, children: [text('People')] },
  { type: 'signature', id: 'signature-parent-1', role: 'parent', label: [text('Parent')] },
  {
    type: 'signature',
    id: 'signature-manager-1',
    role: 'manager',
    label: [text('Manager')],
    name: 'R. Patel',
    date: '26 March 2026',
    method: 'On screen',
  },
];

function tree(children: BlockNode[] = everyNode, draft = false): DocumentTree {
  const meta: DocumentTree['meta'] = {
    recordId: 'record-1',
    form: 'made-up',
    formVersion: '1.0.0',
    authority: 'national',
    authorityName: 'Example "authority" & <partners>',
    status: 'final',
    draft,
    statusText: draft ? 'Draft' : 'Final',
    audience: 'family',
    audienceText: 'Copy for the family',
    createdAt: '2026-03-26',
    subject: 'A form for tests.',
    pageText: 'Page {page} of {pages}',
  };
  return { type: 'document', lang: 'en-GB', title: 'Assessment', meta, children, attachments: [] };
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
});

describe('the page', () => {
  test('of every node is valid and keeps the rules of accessible markup', async () => {
    const report = await validator.validateString(await writeHtml(tree()));
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`)),
    ).toEqual([]);
  });

  test('has one main heading, its language, and a way past the head of the page', async () => {
    const html = await writeHtml(tree());
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toMatch(/<a class="skip" href="#document">.*[\s\S]*<main id="document"/);
    expect(html).toContain('<blockquote lang="ar">');
  });

  test('never gives one id twice', async () => {
    const ids = [...(await writeHtml(tree())).matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of a draft says so in its title and in its head', async () => {
    const html = await writeHtml(tree(everyNode, true));
    expect(html).toContain('<title>Draft: Assessment</title>');
    expect(html).toContain('<span class="status">Draft</span>');
  });

  test('says on every printed page that it is a draft, whose it is and which page it is', async () => {
    const html = await writeHtml(tree(everyNode, true));
    expect(html).toContain('@top-right { content: "Draft"');
    expect(html).toContain('"Page " counter(page) " of " counter(pages)');
    expect(html).toContain('content: "Example \\000022authority\\000022 \\000026 \\00003cpartners\\00003e"');
  });

  test('holds no script, no inline style and no address to load from', async () => {
    const html = await writeHtml(tree());
    expect(html).not.toMatch(/<script| style=| on[a-z]+=|url\(|@import|src="http/);
  });
});

describe('what was answered', () => {
  const hostile = `"><script>alert('1')</script>&amp;`;

  test.each<[string, BlockNode]>([
    ['a paragraph', paragraph(hostile)],
    ['a heading', { type: 'heading', level: 1, children: [text(hostile)] }],
    ['a signature', { type: 'signature', id: 's', role: 'r', label: [text(hostile)], name: hostile, date: hostile }],
    [
      'a picture',
      { type: 'figure', image: { mediaType: 'image/png', base64: hostile, width: 1, height: 1 }, alt: hostile },
    ],
    ['a language', { type: 'quote', lang: hostile, children: [paragraph('A')], attribution: [text(hostile)] }],
  ])('stays words in %s', async (_where, block) => {
    const html = await writeHtml(tree([block]));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });

  test.each(['javascript:alert(1)', 'http://example.org', 'data:text/html,x', ' https://example.org'])(
    'a link to %j is words alone',
    async (href) => {
      const link: BlockNode = {
        type: 'paragraph',
        children: [{ type: 'link', href, children: [{ type: 'text', value: 'here' }] }],
      };
      expect(await writeHtml(tree([link]))).toContain('<p>here</p>');
    },
  );
});

test('an authority’s colour is a colour and nothing else', async () => {
  expect(await writeHtml(tree(), { colour: '#5b2e80' })).toContain('--colour: #5b2e80');
  expect(() => writeHtml(tree(), { colour: 'red;}' })).toThrow('#rrggbb');
});
