import { daysInMonth, isoDateOf, isoDateOfNumber, numberOfIsoDate, parseIsoDate } from './day-number.js';
import type { IsoDate } from './deadline-rule.js';

/** A date so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOfNumber(numberOfIsoDate(date) + days);
}

/** The same day so many months later; the last day of the month where that month is too short. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const day = parseIsoDate(date);
  if (!day) throw new Error('Not a day of the calendar. Give a date as YYYY-MM-DD.');
  const count = day.year * 12 + (day.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return isoDateOf({ year, month, day: Math.min(day.day, daysInMonth(year, month)) });
}

/** How many days lie between two dates; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOfIsoDate(to) - numberOfIsoDate(from);
}
