import type { IsoDate, ReadingScene } from '@kinform/engine';
import { addDays, addMonths, daysBetween } from '@kinform/engine';
import { lastOfMonth } from './calendar-days.js';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';

const aMonday = '2024-01-01';

/** Days named by how near they are: "today", "tomorrow", "this week", "next month", "by the end of the year". */
export const nearDays: DateRule[] = [
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g, by: (_, { at }) => at },
  { pattern: /\b(?:tomorrow|tommorow|tomorow|tmrw|2moro)\b/g, by: (_, { at }) => addDays(at, 1) },
  {
    pattern: bounded(
      String.raw`\b(?:this|next|(?:the )?end of (?:this |the |next )?|(?:within|during|over|in) (?:the |this )?(?:next |coming |following )|within (?:the |this )|by (?:the )?|later this )\s?(weekend|week|month|calendar month|year|school year|academic year|financial year)\b(?!\s*(?:\d|one|two|three|four|five|six|seven|eight|night|day))`,
    ),
    by: endOfPeriod,
  },
  {
    pattern:
      /\b(?:by (?:the )?)?(?:end of (?:the |this )?(?:working )?(?:day|play)|close of (?:play|business)|cob|eod)\b/g,
    by: (_, { at }) => at,
  },
  {
    pattern: /\b(?:over|after|before|by|for)(?: the| this)? (?:bank holiday )?weekend\b/g,
    by: (_, { at }) => endOfWeek(at),
  },
  {
    pattern:
      /\b(?:rest|remainder|duration|course) of (?:the |this )?(?:school |academic )?(?:year|month|week|term|plan|programme|pregnancy|holidays?)\b/g,
  },
  {
    pattern:
      /\b(?:in|for|over|during|within)(?: the)? (?:first|next|coming|following|last) (?:few )?(?:fortnight|week|month|term|half term)\b/g,
  },
  { pattern: /\b(?:first|last) (?:week|day) (?:back|of (?:term|the holidays|school))\b/g },
  { pattern: /\b(?:straight ?away|immediately|at once|right away|same day|on the day)\b/g, by: (_, { at }) => at },
];

function endOfPeriod(found: ArrayLike<string>, { at }: ReadingScene): IsoDate | undefined {
  const next = /\bnext\b/.test(found[0] ?? '');
  const period = found[1];
  if (period === 'week' || period === 'weekend') return endOfWeek(next ? addDays(at, 7) : at);
  if (period === 'month' || period === 'calendar month')
    return lastOfMonth(next ? addMonths(`${at.slice(0, 8)}01`, 1) : at);
  if (period === 'year') return `${Number(at.slice(0, 4)) + (next ? 1 : 0)}-12-31`;
  if (period === 'financial year') return yearEnd(at, '03-31', next);
  return yearEnd(at, '07-31', next);
}

function yearEnd(at: IsoDate, day: string, next: boolean): IsoDate {
  const year = Number(at.slice(0, 4)) + (at.slice(5) > day ? 1 : 0) + (next ? 1 : 0);
  return `${year}-${day}`;
}

function endOfWeek(at: IsoDate): IsoDate {
  const weekday = ((daysBetween(aMonday, at) % 7) + 7) % 7;
  return addDays(at, 6 - weekday);
}
