import type { DocumentLook, DocumentTree } from '@kinform/documents';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { writeHtml } from './write-html.js';

const tree: DocumentTree = {
  type: 'document',
  lang: 'en-GB',
  title: 'Assessment',
  meta: {
    recordId: 'record-1',
    form: 'made-up',
    formVersion: '1.0.0',
    authority: 'anytown',
    authorityName: 'Anytown',
    status: 'draft',
    draft: true,
    statusText: 'Draft',
    audience: 'family',
    audienceText: 'Copy for the family',
    createdAt: '2026-03-26',
    subject: 'A form for tests.',
    pageText: 'Page {page} of {pages}',
  },
  children: [{ type: 'heading', level: 1, children: [{ type: 'text', value: 'Assessment' }] }],
  attachments: [],
};

const look: DocumentLook = {
  colour: '#5b2e80',
  letterhead: ['Anytown & <District> Council', 'Early Help'],
  crest: {
    kind: 'drawing',
    width: 20,
    height: 10,
    shapes: [
      { path: [['M', 0, 0], ['L', 20, 0], ['L', 20, 10], ['Z']], fill: { colour: '#ff0000', rule: 'nonzero' } },
      {
        path: [
          ['M', 1, 1],
          ['C', 2, 2.5, 3, -3, 4, 4],
        ],
        stroke: { colour: '#00ff00', width: 2, cap: 'round', join: 'miter' },
      },
    ],
  },
};

const headOf = (html: string): string => /<header[^]*<\/header>/.exec(html)?.[0] ?? '';

test('a letterhead is valid, says its lines and the status, and its crest says nothing', async () => {
  const html = await writeHtml(tree, look);
  const rules = { 'long-title': 'off', 'no-inline-style': 'error' } as const;
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map((each) => `${each.ruleId} ${each.message}`))).toEqual([]);
  const words = headOf(html).replace(/<[^>]+>/g, ' ');
  expect(words.split(/\s+/).filter(Boolean).join(' ')).toBe('Anytown &amp; &lt;District&gt; Council Early Help Draft');
  expect(headOf(html)).toMatch(/<img alt="" src="data:image\/svg\+xml,[^"]+" width="112" height="56">/);
});

test('a crest is drawn with paths alone', async () => {
  const source = /data:image\/svg\+xml,([^"]+)"/.exec(await writeHtml(tree, look))?.[1] ?? '';
  expect(decodeURIComponent(source)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">' +
      '<path d="M0 0L20 0L20 10Z" fill="#ff0000" fill-rule="nonzero"/>' +
      '<path d="M1 1C2 2.5 3 -3 4 4" fill="none" stroke="#00ff00" stroke-width="2" stroke-linecap="round" stroke-linejoin="miter"/>' +
      '</svg>',
  );
});

test('a picture stays what it is, and no wider than its place', async () => {
  const html = await writeHtml(tree, { crest: { kind: 'png', width: 900, height: 90, base64: 'iVBORw0KGgo=' } });
  expect(headOf(html)).toContain('<img alt="" src="data:image/png;base64,iVBORw0KGgo=" width="180" height="18">');
  expect(headOf(html)).toContain('<p>Anytown</p>');
});

test('without letterhead and crest nothing is left of them', async () => {
  expect(await writeHtml(tree, { letterhead: [] })).toBe(await writeHtml(tree));
  expect(await writeHtml(tree)).not.toContain('letterhead');
});
