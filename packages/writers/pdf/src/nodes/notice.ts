import type { NoticeNode } from '@kinform/documents';
import { framed } from '../layout/frame.js';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import type { Canvas } from '../page/canvas.js';
import type { Palette } from '../page/palette.js';
import type { Colour } from '../text/style.js';

const INDENT = 40;

interface NoticeLook {
  sign: string;
  strong: Colour;
  tint: Colour;
}

const looks: Record<NoticeNode['kind'], (palette: Palette) => NoticeLook> = {
  information: ({ accent, tint }) => ({ sign: 'i', strong: accent, tint }),
  warning: ({ warning, warningTint }) => ({ sign: '!', strong: warning, tint: warningTint }),
  draft: ({ warning, warningTint }) => ({ sign: '!', strong: warning, tint: warningTint }),
};

/** Sect with a rule and a sign at the side: what must not be overlooked, told by more than its colour. */
export function notice(node: NoticeNode, setting: Setting): Slab[] {
  const look = looks[node.kind](setting.book.palette);
  const element = setting.element.child('Sect');
  const inner = { ...setting, element, width: setting.width - INDENT - 12 };
  return framed(setting.blocks(node.children, inner), {
    indent: INDENT,
    padding: 9,
    before: 12,
    after: 12,
    behind: (canvas, x, top, height, first) => {
      canvas.rectangle(x, top, setting.width, height, look.tint);
      canvas.rectangle(x, top, 3.5, height, look.strong);
      if (first) sign(canvas, x + 21, top + 17, look, setting);
    },
  });
}

function sign(canvas: Canvas, x: number, y: number, { sign: mark, strong }: NoticeLook, setting: Setting): void {
  const size = 13;
  const { parts, width } = setting.book.shaper.shape(mark, 'bold');
  canvas.disc(x, y, 9, strong);
  canvas.asArtifact('Layout', () =>
    canvas.text(setting.element, x - (width * size) / 2000, y + size * 0.36, parts, size, [1, 1, 1]),
  );
}
