import type { IsoDate } from './deadline-rule.js';

/** Days in each month of a year that is not a leap year. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar, month from 1. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`; undefined where that is no day of the calendar. */
export function parseIsoDate(text: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Whether a value is a day of the calendar written `YYYY-MM-DD`. */
export function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && parseIsoDate(value) !== undefined;
}

/** Writes `YYYY-MM-DD`. */
export function isoDateOf({ year, month, day }: CivilDay): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of a day, counted from 1970-01-01 as 0. Whole-number arithmetic over years that begin in March, so that leap days come last. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The day with a number; the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** Number of a day written `YYYY-MM-DD`. Throws where that is no day. */
export function numberOfIsoDate(date: IsoDate): number {
  const day = parseIsoDate(date);
  if (!day) throw new Error('Not a day of the calendar. Give a date as YYYY-MM-DD.');
  return dayNumber(day);
}

/** The day with a number, as `YYYY-MM-DD`. */
export function isoDateOfNumber(number: number): IsoDate {
  return isoDateOf(civilDay(number));
}

/** Day of the week of a day's number: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
