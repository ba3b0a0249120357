import type { DocumentLook, DocumentMeta, DocumentTree } from '@kinform/documents';
import { attribute, escaped } from './escape.js';
import { letterheadOf, letterheadStyle } from './letterhead.js';
import { pageStyle } from './page-style.js';
import { printMargins } from './print-margins.js';
import type { PageWordKey } from './words.js';
import { pageWords } from './words.js';
import { writeBlocks } from './write-block.js';

/** How the page looks where it is not Kinform's own way; without a letterhead its head is a bar in the colour. */
export type HtmlOptions = DocumentLook;

function styleOf({ colour }: HtmlOptions, hasLetterhead: boolean): string {
  const style = hasLetterhead ? pageStyle + letterheadStyle : pageStyle;
  if (colour === undefined) return style;
  if (!/^#[0-9a-f]{6}$/iu.test(colour))
    throw new Error(`The colour "${colour}" is not of the form #rrggbb: write all six digits.`);
  return `${style}:root { --colour: ${colour}; }\n`;
}

function footOf({ meta }: DocumentTree, words: Readonly<Record<PageWordKey, string>>): string {
  const facts: [PageWordKey, string][] = [
    ['authority', meta.authorityName],
    ['status', meta.statusText],
    ['audience', meta.audienceText],
    ['date', meta.createdAt],
    ['reference', meta.recordId],
  ];
  const items = facts.map(([key, fact]) => `<div><dt>${escaped(words[key])}</dt><dd>${escaped(fact)}</dd></div>`);
  return `<h2 id="about-this-document">${escaped(words.about)}</h2>\n<dl>\n${items.join('\n')}\n</dl>`;
}

function barOf({ authorityName, statusText }: DocumentMeta): string {
  return `<header><p><span>${escaped(authorityName)}</span><span class="status">${escaped(statusText)}</span></p></header>`;
}

/**
 * A document as one self-contained page: no script, no request, one style sheet. Language, title, skip link and
 * landmarks are there; a draft says so in the head of the page; tables scroll by keyboard; print has its own style.
 */
export function writeHtml(tree: DocumentTree, options: HtmlOptions = {}): Promise<string> {
  const { meta, title } = tree;
  const words = pageWords(tree.lang);
  const page = {
    ids: new Map([
      ['about-this-document', 1],
      ['document', 1],
    ]),
  };
  const letterhead = letterheadOf(options, meta);
  const lines = [
    '<!DOCTYPE html>',
    `<html${attribute('lang', tree.lang)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description"${attribute('content', meta.subject)}>`,
    `<title>${escaped(meta.draft ? `${meta.statusText}: ${title}` : title)}</title>`,
    `<style>${styleOf(options, letterhead !== undefined)}${printMargins(meta)}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#document">${escaped(words['skip-link'])}</a>`,
    letterhead ?? barOf(meta),
    '<main id="document" tabindex="-1">',
    writeBlocks(tree.children, page),
    '</main>',
    `<footer>\n${footOf(tree, words)}\n</footer>`,
    '</body>',
    '</html>',
  ];
  return Promise.resolve(`${lines.join('\n')}\n`);
}
