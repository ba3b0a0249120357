import type { HeadingNode } from '@kinform/documents';
import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import type { Handler, Writing } from '../writing.js';

/** Word takes letters, figures and underscores, 40 at most; the number keeps names apart that differ in nothing else. */
function bookmarked(id: string, children: XmlComponent[], writing: Writing): XmlComponent[] {
  const number = writing.next('bookmark');
  const name = `h${number}_${id.replaceAll(/\W/g, '_')}`.slice(0, 40);
  return [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)];
}

/** A built-in heading style, which carries the outline level; an `id` becomes a bookmark. */
export const heading: Handler<HeadingNode> = (node, place, writing) => {
  const lang = node.lang ?? place.lang;
  const runs = writeInlines(node.children, lang);
  writing.heading = node.children;
  const children: XmlComponent[] = node.id ? bookmarked(node.id, runs, writing) : runs;
  return [blockParagraph(children, { ...place, lang }, writing, { style: `Heading${node.level}` })];
};
