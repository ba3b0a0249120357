import type { IsoDate, ReadingScene, TextSpan } from '@kinform/engine';
import { matchesOf } from '../matches.js';

/** An end named in a text: a day, a span or an event, and its last day where that can be worked out. */
export interface DateInWords extends TextSpan {
  by?: IsoDate;
}

/** One way of naming an end: a pattern over plain small letters, and how its last day is found. */
export interface DateRule {
  pattern: RegExp;
  by?(found: RegExpMatchArray, scene: ReadingScene): IsoDate | undefined;
}

/** More ends than this in one text are not read: a limit on the work, far above what an action says. */
const most = 24;

/** What rules find in a text of plain small letters. */
export function findDates(lower: string, rules: readonly DateRule[], scene: ReadingScene): DateInWords[] {
  const dates: DateInWords[] = [];
  for (const { pattern, by } of rules) {
    for (const found of matchesOf(pattern, lower)) {
      if (dates.length >= most) return dates;
      const date = by?.(found, scene);
      dates.push({ from: found.index, to: found.index + found[0].length, ...(date === undefined ? {} : { by: date }) });
    }
  }
  return dates;
}
