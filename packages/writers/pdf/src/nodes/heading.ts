import type { HeadingNode } from '@kinform/documents';
import { languageOf, type Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import type { Palette } from '../page/palette.js';
import { plainText } from '../text/runs.js';
import type { TextStyle } from '../text/style.js';

interface HeadingLook {
  style: TextStyle;
  before: number;
  after: number;
}

function looks(palette: Palette): Record<HeadingNode['level'], HeadingLook> {
  const of = (size: number, leading: number, before: number, after: number, colour = palette.text): HeadingLook => ({
    style: { size, leading, colour, bold: true },
    before,
    after,
  });
  return {
    1: of(23, 29, 18, 12, palette.accent),
    2: of(17, 23, 26, 8, palette.accent),
    3: of(13, 18, 18, 6),
    4: of(11.5, 16, 14, 4),
    5: of(11, 16, 12, 3, palette.muted),
    6: of(10.5, 15, 12, 3, palette.muted),
  };
}

/** H1 to H6 and a bookmark; never left alone at the foot of a page. A bar stands above a second-level heading. */
export function heading(node: HeadingNode, setting: Setting): Slab[] {
  const { book } = setting;
  const look = looks(book.palette)[node.level];
  const element = setting.element.child(`H${node.level}`, languageOf(node.lang, setting));
  const own = { ...setting, lang: node.lang ?? setting.lang };
  const words = textBlock(node.children, element, own, {
    style: look.style,
    before: node.level === 2 ? 0 : look.before,
    after: look.after,
    keep: true,
    onDraw: (canvas, top) =>
      book.bookmarks.push({ level: node.level, title: plainText(node.children), page: canvas.ref, top }),
  });
  return node.level === 2 ? [bar(setting, look.before), ...words] : words;
}

function bar({ book }: Setting, before: number): Slab {
  return {
    height: 8,
    before,
    after: 0,
    keep: true,
    draw: (canvas, x, top) => canvas.rectangle(x, top, 40, 3.5, book.palette.accent),
  };
}
