import type { IsoDate, ReadingScene } from '@kinform/engine';
import { bankHolidays, addDays } from '@kinform/engine';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';

const before =
  '(?:by|before|until|till|til|b4|after|over|at|in time for|this|next|for|ahead of|end of|than|during|early|late|start of|in)\\s+(?:the\\s+|this\\s+|next\\s+|end\\s+of\\s+|start\\s+of\\s+)?';

const fixed: Record<string, string> = {
  christmas: '12-25',
  xmas: '12-25',
  'new year': '01-01',
  halloween: '10-31',
  'bonfire night': '11-05',
  "valentine's day": '02-14',
};

/** Ends by a feast: "by Easter", "before Christmas", "in the new year", "after Eid" (a day only where the sun's calendar fixes it). */
export const feasts: DateRule[] = [
  { pattern: bounded(`\\b${before}easter\\b(?! (?:term|hol|break))`), by: easter },
  {
    pattern: bounded(
      `\\b${before}(christmas|xmas|new year|halloween|bonfire night|valentine's day)\\b(?! (?:term|hol|break))`,
    ),
    by: feastDay,
  },
  {
    pattern: bounded(
      `\\b${before}(?:eid|ramadan|diwali|hanukkah|passover|lent|advent|chinese new year|lunar new year|vaisakhi|mother's day|father's day|bank holiday|carnival)\\b`,
    ),
  },
];

function easter(_: ArrayLike<string>, { at, calendar }: ReadingScene): IsoDate | undefined {
  const year = Number(at.slice(0, 4));
  const goodFridays = [year, year + 1].flatMap((each) => bankHolidays(each, calendar).filter(isGoodFriday));
  return goodFridays.map((friday) => addDays(friday, 2)).find((sunday) => sunday >= at);
}

function isGoodFriday(day: IsoDate, _: number, days: readonly IsoDate[]): boolean {
  return days.includes(addDays(day, 3)) && day.slice(5) > '03-15' && day.slice(5) < '04-26';
}

function feastDay(found: ArrayLike<string>, { at }: ReadingScene): IsoDate | undefined {
  const day = fixed[found[1] ?? ''];
  if (!day) return undefined;
  const year = Number(at.slice(0, 4));
  return at.slice(5) <= day ? `${year}-${day}` : `${year + 1}-${day}`;
}
