import type { DocumentMeta, DocumentTree } from '@kinform/documents';
import type { Element } from '../structure/element.js';
import type { Book } from '../layout/book.js';
import { shortened } from '../layout/text-block.js';
import type { Colour, FontStyle } from '../text/style.js';
import type { Canvas } from './canvas.js';
import { BODY_WIDTH, MARGIN_LEFT, PAGE_HEIGHT, PAGE_WIDTH } from './geometry.js';
import type { Letterhead } from './letterhead.js';

const SIZE = 10.5;
/** Where the running head begins, its two base lines, and the rule below it. */
export const HEAD_TOP = 34;
const HEAD_FIRST = 44;
const HEAD_SECOND = 59;
export const HEAD_RULE = 70;
const FOOT_RULE = PAGE_HEIGHT - 56;
const FOOT_LINE = PAGE_HEIGHT - 40;
const GAP = 16;

interface Ends {
  left: string;
  right: string;
  leftStyle?: FontStyle;
  rightStyle?: FontStyle;
  colour: Colour;
}

/**
 * Draws the running head and foot of every page, as artifacts, once all pages are known. A letterhead stands on the
 * first page where title and authority's name stand on the others.
 */
export function drawRunning(tree: DocumentTree, book: Book, letterhead?: Letterhead): void {
  const { palette } = book;
  const { meta } = tree;
  const status = meta.draft || meta.status !== 'final' ? palette.warning : palette.accent;
  book.pages.forEach((canvas, index) => {
    const pen = new RunningPen(canvas, book);
    const first = index === 0 ? letterhead : undefined;
    canvas.asArtifact('Header', () => {
      pen.ends(
        HEAD_FIRST,
        {
          left: first ? '' : tree.title,
          right: meta.statusText,
          leftStyle: 'bold',
          rightStyle: 'bold',
          colour: palette.text,
        },
        status,
      );
      pen.ends(HEAD_SECOND, { left: first ? '' : meta.authorityName, right: meta.recordId, colour: palette.muted });
    });
    canvas.line(MARGIN_LEFT, first?.rule ?? HEAD_RULE, BODY_WIDTH, palette.accent, 1);
    canvas.line(MARGIN_LEFT, FOOT_RULE, BODY_WIDTH, palette.rule, 0.5);
    canvas.asArtifact('Footer', () => {
      const right = pageText(meta.pageText, index + 1, book.pages.length);
      pen.ends(FOOT_LINE, { left: meta.audienceText, right, colour: palette.muted });
    });
    if (meta.draft) drawMark(canvas, meta.statusText, book);
  });
}

/** How wide status and record are at the end of the running head, in points. */
export function runningEndsWidth({ statusText, recordId }: DocumentMeta, { shaper }: Book): number {
  const units = Math.max(shaper.shape(statusText, 'bold').width, shaper.shape(recordId, 'regular').width);
  return (units * SIZE) / 1000;
}

/** “Page {page} of {pages}” with its numbers. */
export function pageText(pattern: string, page: number, pages: number): string {
  return pattern.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
}

class RunningPen {
  constructor(
    private readonly canvas: Canvas,
    private readonly book: Book,
  ) {}

  ends(
    y: number,
    { left, right, leftStyle = 'regular', rightStyle = 'regular', colour }: Ends,
    rightColour = colour,
  ): void {
    const { shaper } = this.book;
    const end = shaper.shape(right, rightStyle);
    const endWidth = (end.width * SIZE) / 1000;
    const room = BODY_WIDTH - endWidth - GAP;
    const start = shaper.shape(shortened([{ type: 'text', value: left }], room, SIZE, this.book), leftStyle);
    if (left !== '') this.canvas.text(this.nobody, MARGIN_LEFT, y, start.parts, SIZE, colour);
    this.canvas.text(this.nobody, PAGE_WIDTH - MARGIN_LEFT - endWidth, y, end.parts, SIZE, rightColour);
  }

  /** Artifacts belong to no element; the canvas never looks at this one. */
  private get nobody(): Element {
    return this.book.root;
  }
}

const MARK_ANGLE = 52;
const MARK_LENGTH = 620;
const MARK_TALLEST = 130;

/** The word across the page, faint and beneath the text. */
function drawMark(canvas: Canvas, word: string, book: Book): void {
  const shaped = book.shaper.shape(word, 'bold');
  if (shaped.width === 0) return;
  const size = Math.min(MARK_TALLEST, (MARK_LENGTH * 1000) / shaped.width);
  const length = (shaped.width * size) / 1000;
  const turn = (MARK_ANGLE * Math.PI) / 180;
  const across = size * 0.35;
  const x = PAGE_WIDTH / 2 - (Math.cos(turn) * length) / 2 + Math.sin(turn) * across;
  const y = PAGE_HEIGHT / 2 + (Math.sin(turn) * length) / 2 + Math.cos(turn) * across;
  canvas.turnedText(x, y, MARK_ANGLE, shaped.parts, size, book.palette.watermark);
}
