import { inVisualOrder } from './bidi.js';
import type { Piece, PieceLine } from './pieces.js';
import type { TextRun } from './runs.js';
import type { Shaper } from './shaper.js';

/** One line ready to be drawn: pieces in visual order, width in points without spaces at its end. */
export interface Line {
  pieces: Piece[];
  width: number;
  /** Points by which the line begins left of its words: a space at the end of a right-to-left line. */
  hang: number;
  rightToLeft: boolean;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Fills lines of one width, in points, from pieces; a word wider than a line is cut between graphemes. */
export class LineFiller {
  constructor(
    private readonly shaper: Shaper,
    private readonly size: number,
    private readonly width: number,
  ) {}

  /** The lines that the source lines come to; an empty source line gives an empty line. */
  fill(source: readonly PieceLine[]): Line[] {
    return source.flatMap((line) => this.fillOne(line));
  }

  private points(pieces: readonly Piece[]): number {
    let sum = 0;
    for (const piece of pieces) sum += piece.shaped.width;
    return (sum * this.size) / 1000;
  }

  private fillOne({ pieces, base }: PieceLine): Line[] {
    const lines: Line[] = [];
    let current: Piece[] = [];
    let used = 0;
    const close = (): void => {
      if (current.length > 0) lines.push(this.line(current, base));
      current = [];
      used = 0;
    };
    for (const unit of units(pieces)) {
      const wide = this.points(unit.filter((piece) => !piece.space));
      if (used + wide > this.width && current.length > 0) close();
      for (const part of wide > this.width ? this.cutUnit(unit) : [unit]) {
        const partWidth = this.points(part);
        if (used + partWidth > this.width && current.some((piece) => !piece.space) && wide > this.width) close();
        current.push(...part);
        used += partWidth;
      }
    }
    close();
    return lines.length > 0 ? lines : [this.line([], base)];
  }

  private cutUnit(unit: readonly Piece[]): Piece[][] {
    return unit.flatMap((piece) =>
      piece.space
        ? [[piece]]
        : this.cutWord(piece).map((text): Piece[] => [
            { ...piece, text, shaped: this.shaper.shape(text, piece.run.style, piece.level % 2 === 1) },
          ]),
    );
  }

  /** The longest stretches of a word that still fit a line. */
  private cutWord(piece: Piece): string[] {
    const parts: string[] = [];
    let part = '';
    for (const { segment } of graphemes.segment(piece.text)) {
      const { width } = this.shaper.shape(part + segment, piece.run.style, piece.level % 2 === 1);
      if (part !== '' && (width * this.size) / 1000 > this.width) {
        parts.push(part);
        part = '';
      }
      part += segment;
    }
    return part === '' ? parts : [...parts, part];
  }

  private line(pieces: Piece[], base: number): Line {
    let last = pieces.length;
    while (last > 0 && pieces[last - 1]?.space) last -= 1;
    const words = pieces.slice(0, last);
    // UAX 9 L1: spaces at the end take the paragraph's level.
    const spaces = pieces.slice(last).map((piece) => ({ ...piece, level: base }));
    const rightToLeft = base % 2 === 1;
    return {
      pieces: inVisualOrder([...words, ...spaces]),
      width: this.points(words),
      hang: rightToLeft ? this.points(spaces) : 0,
      rightToLeft,
    };
  }
}

/** Stretches that no line may end within. */
export function units(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let unit: Piece[] = [];
  for (const piece of pieces) {
    unit.push(piece);
    if (piece.mayBreak) {
      all.push(unit);
      unit = [];
    }
  }
  return unit.length > 0 ? [...all, unit] : all;
}

/** Whether two runs may share one stretch of drawn text. */
export const sameRun = (a: TextRun, b: TextRun): boolean =>
  a === b || (a.style === b.style && a.lang === b.lang && a.link === b.link);
