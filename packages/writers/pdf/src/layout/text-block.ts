import type { InlineNode, LinkNode } from '@kinform/documents';
import type { Canvas } from '../page/canvas.js';
import { PAGE_HEIGHT } from '../page/geometry.js';
import type { Element } from '../structure/element.js';
import { LineFiller, type Line } from '../text/lines.js';
import { withoutIgnorable } from '../text/ignorable.js';
import { cutIntoPieces, type Piece } from '../text/pieces.js';
import { plainText, textRuns, type TextRun } from '../text/runs.js';
import type { TextStyle } from '../text/style.js';
import type { Book } from './book.js';
import type { Setting } from './setting.js';
import type { Slab } from './slab.js';

/** What `textBlock` may be told beside the words; room in points. */
export interface TextBlockOptions {
  style?: TextStyle;
  before?: number;
  after?: number;
  /** Stays with what follows. */
  keep?: boolean;
  /** Called once, when the first line is drawn for real. */
  onDraw?(canvas: Canvas, top: number): void;
}

/** Lines that may not stand alone at the foot or the head of a page. */
const TOGETHER = 2;

/** Words as slabs of one line each, as content of an element. */
export function textBlock(
  children: readonly InlineNode[],
  element: Element,
  setting: Setting,
  options: TextBlockOptions = {},
): Slab[] {
  const style = options.style ?? setting.text;
  const pieces = cutIntoPieces(textRuns(children, style), setting.book.shaper);
  const lines = new LineFiller(setting.book.shaper, style.size, setting.width).fill(pieces);
  const pen = new LinePen(element, setting, style);
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? (options.before ?? 0) : 0,
    after: index === lines.length - 1 ? (options.after ?? 0) : 0,
    keep: keepsWithNext(index, lines.length, options.keep ?? false),
    draw: (canvas, x, top) => {
      pen.draw(canvas, line, x, top);
      if (index === 0 && !canvas.drawsArtifact) options.onDraw?.(canvas, top);
    },
  }));
}

function keepsWithNext(index: number, count: number, keep: boolean): boolean {
  if (index === count - 1) return keep;
  return keep || index < TOGETHER - 1 || index >= count - TOGETHER;
}

/** The base line of a line of text that begins at `top`. */
export const baseLine = (top: number, style: TextStyle): number => top + style.leading / 2 + style.size * 0.35;

interface Stretch {
  element: Element;
  link?: LinkNode;
  pieces: Piece[];
}

class LinePen {
  private readonly inner = new Map<LinkNode | TextRun, Element>();
  private readonly spans = new Map<Piece, Element>();

  constructor(
    private readonly element: Element,
    private readonly setting: Setting,
    private readonly style: TextStyle,
  ) {}

  draw(canvas: Canvas, line: Line, left: number, top: number): void {
    const { size, colour } = this.style;
    const y = baseLine(top, this.style);
    let x = line.rightToLeft ? left + this.setting.width - line.width - line.hang : left;
    for (const stretch of this.stretches(line)) {
      const parts = stretch.pieces.flatMap((piece) => piece.shaped.parts);
      const width = (stretch.pieces.reduce((sum, piece) => sum + piece.shaped.width, 0) * size) / 1000;
      const accent = stretch.link ? this.setting.book.palette.accent : colour;
      canvas.text(stretch.element, x, y, parts, size, accent);
      if (stretch.link) this.link(canvas, stretch, x, y, width);
      x += width;
    }
  }

  private stretches(line: Line): Stretch[] {
    const all: Stretch[] = [];
    for (const piece of line.pieces) {
      const element = this.spelt(piece, this.elementOf(piece.run));
      const last = all.at(-1);
      if (last?.element === element) last.pieces.push(piece);
      else all.push({ element, link: piece.run.link, pieces: [piece] });
    }
    return all;
  }

  /** A Span of its own for a piece whose glyphs do not spell its text, in the order of many Indic scripts for one. */
  private spelt(piece: Piece, element: Element): Element {
    if (piece.shaped.parts.every((part) => part.actual === undefined)) return element;
    let span = this.spans.get(piece);
    if (!span) {
      span = element.inlineChild('Span', { actualText: withoutIgnorable(piece.text) });
      this.spans.set(piece, span);
    }
    return span;
  }

  private elementOf(run: TextRun): Element {
    const foreign = run.lang !== undefined && run.lang !== this.setting.lang;
    if (!run.link && !foreign) return this.element;
    const key = run.link ?? run;
    let element = this.inner.get(key);
    if (!element) {
      const properties = foreign ? { lang: run.lang } : {};
      element = this.element.inlineChild(run.link ? 'Link' : 'Span', properties);
      this.inner.set(key, element);
    }
    return element;
  }

  private link(canvas: Canvas, { element, link }: Stretch, x: number, y: number, width: number): void {
    const { book } = this.setting;
    canvas.rectangle(x, y + 1.6, width, 0.6, book.palette.accent);
    if (link && !canvas.drawsArtifact) placeLink(book, canvas, element, link, [x, y, width, this.style.size]);
  }
}

function placeLink(
  book: Book,
  canvas: Canvas,
  element: Element,
  link: LinkNode,
  [x, y, width, size]: [number, number, number, number],
): void {
  const ref = book.context.nextRef();
  const base = PAGE_HEIGHT - y;
  book.links.push({
    ref,
    page: canvas.ref,
    rectangle: [x, base - size * 0.25, x + width, base + size * 0.8],
    link,
  });
  canvas.annotations.push({ ref, element });
  element.append({ kind: 'object', page: canvas.ref, object: ref });
}

/** Words on one line as an artifact, cut short with an ellipsis where they are wider than `width`. */
export function shortened(children: readonly InlineNode[], width: number, size: number, book: Book): string {
  const whole = plainText(children);
  const fits = (text: string): boolean => (book.shaper.shape(text, 'regular').width * size) / 1000 <= width;
  if (fits(whole)) return whole;
  const words = whole.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ')}…`;
}
