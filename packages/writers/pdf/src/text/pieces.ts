import LineBreaker from 'linebreak';
import { embeddingLevels } from './bidi.js';
import type { TextRun } from './runs.js';
import type { Shaped, Shaper } from './shaper.js';

/** The smallest thing that lines are filled with: a word, a part of one, or the space between two. */
export interface Piece {
  text: string;
  run: TextRun;
  shaped: Shaped;
  /** UAX 9 embedding level: odd runs from right to left. */
  level: number;
  space: boolean;
  /** Whether a line may end after this piece (UAX 14). */
  mayBreak: boolean;
}

/** One line of the source text, between line feeds, cut into pieces. */
export interface PieceLine {
  pieces: Piece[];
  /** Level of the paragraph: 1 where the text begins with a script that runs from right to left. */
  base: number;
}

/** Runs cut at line feeds; a line may be empty. */
function hardLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

function breaksOf(text: string): Set<number> {
  const breaker = new LineBreaker(text);
  const positions = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  return positions;
}

const isSpace = (character: string | undefined): boolean => character === ' ';

function cutLine(runs: readonly TextRun[], shaper: Shaper): PieceLine {
  const whole = runs.map((run) => run.text).join('');
  const breaks = breaksOf(whole);
  const bidi = embeddingLevels(whole);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const run of runs) {
    const end = offset + run.text.length;
    let start = offset;
    for (let at = offset + 1; at <= end; at += 1) {
      const space = isSpace(whole[at - 1]);
      const cut =
        at === end ||
        breaks.has(at) ||
        isSpace(whole[at]) !== space ||
        (bidi !== undefined && bidi.levels[at] !== bidi.levels[at - 1]);
      if (!cut) continue;
      const text = whole.slice(start, at);
      const level = bidi?.levels[start] ?? 0;
      const shaped = shaper.shape(text, run.style, level % 2 === 1);
      pieces.push({ text, run, shaped, level, space, mayBreak: breaks.has(at) });
      start = at;
    }
    offset = end;
  }
  return { pieces, base: bidi?.base ?? 0 };
}

/** Runs cut into pieces, line feed by line feed. */
export function cutIntoPieces(runs: readonly TextRun[], shaper: Shaper): PieceLine[] {
  const lines = hardLines(runs);
  return lines.map((line, index) => {
    const cut = cutLine(line, shaper);
    const last = cut.pieces.at(-1);
    // Words on both sides of a line feed must not run together for somebody who listens.
    if (last && !last.space && index < lines.length - 1) cut.pieces.push(spaceAfter(last, shaper));
    return cut;
  });
}

function spaceAfter(piece: Piece, shaper: Shaper): Piece {
  const shaped = shaper.shape(' ', piece.run.style);
  return { ...piece, text: ' ', shaped, space: true, mayBreak: true };
}
