import { bankHolidays, yearOf } from './bank-holidays.js';
import { isoDateOfNumber, numberOfIsoDate, weekdayOf } from './day-number.js';
import type { Calendar, IsoDate } from './deadline-rule.js';

/** Whether a date is a working day: no Saturday, Sunday, bank holiday of England and Wales, or day on which the authority is shut. */
export function isWorkingDay(date: IsoDate, calendar: Calendar = {}): boolean {
  return isWorking(numberOfIsoDate(date), calendar, new Map());
}

/** Days without a working day before a calendar is taken to have none. */
const mostIdle = 731;

/** The date so many working days later; the first working day after the date counts as day 1. Nothing to add gives the date itself. */
export function addWorkingDays(date: IsoDate, days: number, calendar: Calendar = {}): IsoDate {
  const step = Math.sign(days);
  const holidays = new Map<number, Set<IsoDate>>();
  let day = numberOfIsoDate(date);
  let idle = 0;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    idle += 1;
    if (isWorking(day, calendar, holidays)) [left, idle] = [left - 1, 0];
    if (idle > mostIdle) throw new Error('The calendar has no working day in two years. Shorten its closedEveryYear.');
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
  const date = isoDateOfNumber(day);
  return !shut.has(date) && !isClosedYearly(date.slice(5), calendar);
}

function isClosedYearly(day: string, { closedEveryYear = [] }: Calendar): boolean {
  return closedEveryYear.some(({ from, to }) => (from <= to ? from <= day && day <= to : from <= day || day <= to));
}
