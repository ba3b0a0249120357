import { letterheadLines, type Crest, type DocumentLook, type DocumentMeta } from '@kinform/documents';
import { imageName } from '../file/images.js';
import type { Setting } from '../layout/setting.js';
import { drawPlaced, fill, type Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import type { TextStyle } from '../text/style.js';
import type { Canvas } from './canvas.js';
import { BODY_TOP, BODY_WIDTH, MARGIN_LEFT } from './geometry.js';
import { HEAD_RULE, HEAD_TOP, runningEndsWidth } from './running.js';

/** The head of the first page: drawn in place of the running head, so that what is beside it stands as on other pages. */
export interface Letterhead {
  /** Where the rule below it lies and where the text begins, in points from the top of the page. */
  rule: number;
  bodyTop: number;
  draw(canvas: Canvas): void;
}

const CREST_HEIGHT = 46;
const CREST_WIDEST = 150;
const GAP = 13;
/** Lines that have less room than this beside status and record stand below them. */
const NARROWEST = 170;
/** What is between the running head's last line and its rule, and between that rule and the text. */
const ABOVE_RULE = 11;

/**
 * Lays out the lines as paragraphs before everything else and the crest, an artifact, beside them (ISO 14289-1, 7.1);
 * nothing where the look has neither. Call it before the document's nodes are laid out: structure follows the calls.
 */
export function layOutLetterhead(look: DocumentLook, meta: DocumentMeta, setting: Setting): Letterhead | undefined {
  const lines = letterheadLines(look, meta);
  if (lines.length === 0) return undefined;
  const { crest } = look;
  const size = crest ? sizeOf(crest) : { width: 0, height: 0, scale: 1 };
  const indent = crest ? size.width + GAP : 0;
  const beside = BODY_WIDTH - indent - runningEndsWidth(meta, setting.book) - GAP;
  const under = beside < NARROWEST;
  const top = under ? HEAD_RULE : HEAD_TOP;
  const width = under ? BODY_WIDTH - indent : beside;
  const { placed, height } = fill(slabsOf(lines, { ...setting, width }), Infinity, true);
  const drawCrest = crest && crestPen(crest, size.scale, setting);
  const tall = Math.max(size.height, height);
  const rule = Math.max(top + tall + ABOVE_RULE, HEAD_RULE);
  return {
    rule,
    bodyTop: rule + BODY_TOP - HEAD_RULE,
    draw: (canvas) => {
      drawCrest?.(canvas, MARGIN_LEFT, top + (tall - size.height) / 2);
      drawPlaced(placed, canvas, MARGIN_LEFT + indent, top + (tall - height) / 2);
    },
  };
}

function slabsOf(lines: readonly string[], setting: Setting): Slab[] {
  const { text, accent } = setting.book.palette;
  const name: TextStyle = { size: 15, leading: 20, colour: accent, bold: true };
  const others: TextStyle = { size: 11, leading: 16, colour: text };
  return lines.flatMap((line, index) => {
    const style = index === 0 ? name : others;
    return textBlock([{ type: 'text', value: line }], setting.element.child('P'), setting, { style });
  });
}

function sizeOf({ width, height }: Crest): { width: number; height: number; scale: number } {
  const scale = Math.min(CREST_HEIGHT / height, CREST_WIDEST / width);
  return { width: width * scale, height: height * scale, scale };
}

type Pen = (canvas: Canvas, x: number, y: number) => void;

function crestPen(crest: Crest, scale: number, { book, element }: Setting): Pen {
  if (crest.kind === 'drawing') return (canvas, x, y) => canvas.drawing(crest, x, y, scale);
  const { base64, width, height } = crest;
  const name = imageName({ mediaType: 'image/png', base64 }, book);
  return (canvas, x, y) =>
    canvas.asArtifact('Layout', () => canvas.image(element, name, x, y, width * scale, height * scale));
}
