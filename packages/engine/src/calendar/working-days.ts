import { bankHolidays, yearOf } from './bank-holidays.js';
import { isoDateOfNumber, numberOfIsoDate, weekdayOf } from './day-number.js';
import type { Calendar, IsoDate } from './deadline-rule.js';

/** Whether a date is a working day: no Saturday, Sunday, bank holiday of England and Wales, or day on which the authority is shut. */
export function isWorkingDay(date: IsoDate, calendar: Calendar = {}): boolean {
  return isWorking(numberOfIsoDate(date), calendar, new Map());
}

/** The date so many working days later; the first working day after the date counts as day 1. Nothing to add gives the date itself. */
export function addWorkingDays(date: IsoDate, days: number, calendar: Calendar = {}): IsoDate {
  const step = Math.sign(days);
  const holidays = new Map<number, Set<IsoDate>>();
  let day = numberOfIsoDate(date);
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (isWorking(day, calendar, holidays)) left -= 1;
  }
  return isoDateOfNumber(day);
}

function isWorking(day: number, calendar: Calendar, holidays: Map<number, Set<IsoDate>>): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  const year = yearOf(day);
  let shut = holidays.get(year);
  if (!shut) {
    shut = new Set([...bankHolidays(year, calendar), ...(calendar.closureDays ?? [])]);
    holidays.set(year, shut);
  }
  return !shut.has(isoDateOfNumber(day));
}
