import type { IsoDate, ReadingScene } from '@kinform/engine';
import { addDays, addMonths, parseIsoDate } from '@kinform/engine';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';
import { readDay } from './read-day.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const shortDay = '(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)';
/** "28/11" alone: a day above twelve, so no score out of ten. */
const bareDay = /(?<![\d/.-])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/g;
const prep =
  '(?:by|before|on|until|till|til|w\\/c|w\\/e|due|wk|commencing|beginning|ending|than|of|re|date|deadline|court|hearing|birthday)';

/**
 * Days of the calendar as people write them, day before month: "12/10/26", "3 May", "March 3rd", "in October", "next Friday",
 * "by the 12th". A month's name alone needs a small word before it, for June, April and Jan are people too.
 */
export const calendarDays: DateRule[] = [
  { pattern: /\b\d{4}-\d{1,2}-\d{1,2}\b/g, by: readDay },
  { pattern: /\b\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?\b/g, by: readDay },
  {
    pattern: bounded(`\\b${prep}:?\\s+(?:\\w{3,9}\\s+)?(\\d{1,2}\\/(?:0?[1-9]|1[0-2]))(?![\\d/])`),
    by: (found, scene) => readDay([found[1] ?? ''], scene),
  },
  { pattern: bareDay, by: readDay },
  {
    pattern: bounded(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s*(?:of\\s+)?${month}\\b(?:[ ,]+20\\d\\d\\b)?`),
    by: readDay,
  },
  {
    pattern: bounded(`\\b${month}\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\b(?:[ ,]+20\\d\\d\\b)?`),
    by: readDay,
  },
  {
    pattern: bounded(
      `\\b(?:by|before|in|during|until|till|around|about|up to|end of|end|start of|middle of|beginning of|mid|early|late|this|next|throughout)[ -]+(?:the\\s+)?(?:(?:end|start|middle|beginning)\\s+of\\s+|mid[- ]|early[- ]|late[- ])?(${month}\\b(?:\\s+20\\d\\d\\b)?)`,
    ),
    by: (found, scene) => lastOfMonth(readDay([found[1] ?? ''], scene)),
  },
  { pattern: bounded(`\\b${month}\\s+20\\d\\d\\b`), by: (found, scene) => lastOfMonth(readDay(found, scene)) },
  {
    pattern: bounded(
      String.raw`\b(?:by|before|on|until|due)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:birthday|week|session))`,
    ),
    by: dayOfMonth,
  },
  {
    pattern: bounded(
      `(?<!\\b(?:from|since|starting|of)\\s)\\b(?:(?:by|before|until|till|on)\\s+)?(?:(?:this|next|coming)\\s+)?${weekday}\\b`,
    ),
    by: readDay,
  },
  {
    pattern: bounded(
      `\\b(?:(?:by|before|on|until|next|this)\\s+(?:next\\s+|this\\s+)?${shortDay}\\b(?!-)|${shortDay}\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th|[.:]\\d\\d|\\s?[ap]m)\\b)`,
    ),
    by: readDay,
  },
];

/** Last day of the month that a day is in. */
export function lastOfMonth(date: IsoDate | undefined): IsoDate | undefined {
  return date && addDays(addMonths(`${date.slice(0, 8)}01`, 1), -1);
}

function dayOfMonth(found: ArrayLike<string>, { at }: ReadingScene): IsoDate | undefined {
  const day = String(found[1]).padStart(2, '0');
  const here = `${at.slice(0, 8)}${day}`;
  const date = here >= at ? here : `${addMonths(`${at.slice(0, 8)}01`, 1).slice(0, 8)}${day}`;
  return parseIsoDate(date) ? date : undefined;
}
