import type { ParagraphNode } from '@kinform/documents';
import { languageOf, type Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import type { TextStyle } from '../text/style.js';

function styleOf(role: ParagraphNode['role'], { text, book }: Setting): TextStyle {
  if (role === 'lead') return { ...text, size: 13, leading: 19 };
  if (role === 'hint') return { ...text, colour: book.palette.muted };
  return text;
}

/** P: running text, at least two lines of it together on a page. */
export function paragraph(node: ParagraphNode, setting: Setting): Slab[] {
  const element = setting.element.child('P', languageOf(node.lang, setting));
  const own = { ...setting, lang: node.lang ?? setting.lang };
  return textBlock(node.children, element, own, {
    style: styleOf(node.role, setting),
    before: 6,
    after: 6,
  });
}
