import { coordinate, type TextFont } from './text-font.js';

/** A step of an outline in font units, y upwards: move, line, quadratic and cubic curve, close. */
export type OutlineStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/**
 * A font that gives outlines of whole lines. Where a name needs shaping (Arabic, Bengali …), wrap a shaping library in
 * this: `outline` gets the text in reading order and gives its glyphs' outlines from left to right.
 */
export interface OutlineFont {
  readonly unitsPerEm: number;
  /** Throws an Error that names the characters which the font cannot draw: nothing is left out silently. */
  outline(text: string): { readonly width: number; readonly steps: readonly OutlineStep[] };
}

function stepText(step: OutlineStep, [x0, y0]: readonly [number, number]): string {
  const points = (...values: number[]): string => values.map((value) => String(Math.round(value))).join(' ');
  switch (step[0]) {
    case 'M':
      return `${points(step[1], step[2])} m`;
    case 'L':
      return `${points(step[1], step[2])} l`;
    case 'C':
      return `${points(step[1], step[2], step[3], step[4], step[5], step[6])} c`;
    case 'Q': {
      // PDF has no quadratic curves: the cubic with control points two thirds of the way is the same curve.
      const [, cx, cy, x, y] = step;
      const towards = (from: number, control: number): number => from + (2 / 3) * (control - from);
      return `${points(towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y)} c`;
    }
    case 'Z':
      return 'h';
  }
}

/** Sets text by filling outlines, so that the file needs no further font (ISO 19005-3 §6.2.11 asks to embed each). */
export function outlineTextFont(font: OutlineFont): TextFont {
  return {
    resources: new Map(),
    width: (text) => font.outline(text).width / font.unitsPerEm,
    draw: (text, x, y, size) => {
      const operators: string[] = [];
      let from: readonly [number, number] = [0, 0];
      for (const step of font.outline(text).steps) {
        operators.push(stepText(step, from));
        if (step.length > 2) from = [step.at(-2) as number, step.at(-1) as number];
      }
      const scale = (size / font.unitsPerEm).toFixed(8);
      const matrix = `${scale} 0 0 ${scale} ${coordinate(x)} ${coordinate(y)} cm`;
      return operators.length > 0 ? `q ${matrix}\n${operators.join('\n')}\nf Q\n` : '';
    },
  };
}
