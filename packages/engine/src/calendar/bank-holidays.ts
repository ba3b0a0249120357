import { civilDay, dayNumber, daysInMonth, isoDateOfNumber, weekdayOf } from './day-number.js';
import type { Calendar, IsoDate } from './deadline-rule.js';
import { easterSunday } from './easter.js';

const saturday = 6;
const sunday = 0;

/** Days that royal proclamation added or took away in single years (published bank holidays of England and Wales). */
const proclaimed = {
  added: ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
  removed: ['2020-05-04', '2022-05-30'],
};

/**
 * Bank holidays of England and Wales in a year, in order: the standing rules (Banking and Financial Dealings Act 1971
 * and the yearly New Year and May proclamations), then the proclaimed exceptions, then the calendar's own.
 */
export function bankHolidays(year: number, calendar: Calendar = {}): IsoDate[] {
  const days = new Set(standingHolidays(year).map(isoDateOfNumber));
  for (const exceptions of [proclaimed, calendar.proclaimed ?? { added: [], removed: [] }]) {
    for (const day of exceptions.removed) days.delete(day);
    for (const day of exceptions.added) if (Number(day.slice(0, 4)) === year) days.add(day);
  }
  return [...days].sort();
}

function standingHolidays(year: number): number[] {
  const easter = easterSunday(year);
  return [
    nextWeekday(dayNumber({ year, month: 1, day: 1 })),
    easter - 2,
    easter + 1,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ];
}

function nextWeekday(day: number): number {
  if (weekdayOf(day) === saturday) return day + 2;
  return weekdayOf(day) === sunday ? day + 1 : day;
}

function firstMonday(year: number, month: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = dayNumber({ year, month, day: daysInMonth(year, month) });
  return last - ((weekdayOf(last) + 6) % 7);
}

/** Christmas Day and Boxing Day, each with its substitute where it falls on a weekend. */
function christmas(year: number): number[] {
  const day = dayNumber({ year, month: 12, day: 25 });
  const substitutes: Record<number, [number, number]> = { 5: [0, 3], 6: [2, 3], 0: [1, 2] };
  const [first, second] = substitutes[weekdayOf(day)] ?? [0, 1];
  return [day + first, day + second];
}

/** Year of a day's number. */
export function yearOf(day: number): number {
  return civilDay(day).year;
}
