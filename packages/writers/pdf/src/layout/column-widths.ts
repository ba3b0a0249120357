import type { InlineNode } from '@kinform/documents';
import { units } from '../text/lines.js';
import { cutIntoPieces } from '../text/pieces.js';
import { textRuns } from '../text/runs.js';
import type { Shaper } from '../text/shaper.js';
import type { TextStyle } from '../text/style.js';

/** What a column's words ask for, in points: the widest word, and the widest line if nothing were broken. */
export interface ColumnNeed {
  least: number;
  wanted: number;
}

/** What words ask for when set in a style. */
export function needOf(children: readonly InlineNode[], style: TextStyle, shaper: Shaper): ColumnNeed {
  const need = { least: 0, wanted: 0 };
  for (const { pieces } of cutIntoPieces(textRuns(children, style), shaper)) {
    let line = 0;
    for (const unit of units(pieces)) {
      let word = 0;
      for (const piece of unit) {
        const width = (piece.shaped.width * style.size) / 1000;
        line += width;
        if (!piece.space) word += width;
      }
      need.least = Math.max(need.least, word);
    }
    need.wanted = Math.max(need.wanted, line);
  }
  return need;
}

/** The need that holds both. */
export const wider = (a: ColumnNeed, b: ColumnNeed): ColumnNeed => ({
  least: Math.max(a.least, b.least),
  wanted: Math.max(a.wanted, b.wanted),
});

/**
 * Shares a width out: every column gets its widest word, and the rest goes by how much more each would like (the root
 * of it, so that one long answer does not starve the others). Undefined where the words do not fit side by side.
 */
export function shareWidth(needs: readonly ColumnNeed[], width: number): number[] | undefined {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least > width) return undefined;
  const wishes = needs.map((need) => Math.sqrt(Math.max(need.wanted - need.least, 1)));
  const allWishes = wishes.reduce((sum, wish) => sum + wish, 0);
  return needs.map((need, index) => need.least + ((width - least) * (wishes[index] ?? 0)) / allWishes);
}

/** Widths by the weights that the table asks for; undefined where it asks for none. */
export function weightedWidths(weights: readonly (number | undefined)[], width: number): number[] | undefined {
  if (weights.every((weight) => weight === undefined)) return undefined;
  const given = weights.filter((weight) => weight !== undefined);
  const mean = given.reduce((sum, weight) => sum + weight, 0) / given.length;
  const all = weights.map((weight) => weight ?? mean);
  const sum = all.reduce((total, weight) => total + weight, 0);
  return all.map((weight) => (weight / sum) * width);
}
