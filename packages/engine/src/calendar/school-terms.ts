import { addDays } from './add-to-date.js';
import { isDate } from './day-number.js';
import type { Calendar, IsoDate, SchoolTerm } from './deadline-rule.js';
import { isWorkingDay } from './working-days.js';

/**
 * Whether pupils are in school on a date: a weekday of a term that is neither in its half-term break nor a bank holiday.
 * Training days of single schools are not known. Undefined outside the terms that the calendar knows.
 */
export function isSchoolDay(date: IsoDate, calendar: Calendar): boolean | undefined {
  const terms = knownTerms(calendar);
  return isKnown(date, terms) ? isTaught(date, terms, calendar) : undefined;
}

/**
 * The date so many school days later (earlier when negative); the first school day after the date counts as day 1.
 * Undefined where the count leaves the terms that the calendar knows.
 */
export function addSchoolDays(date: IsoDate, days: number, calendar: Calendar): IsoDate | undefined {
  const terms = knownTerms(calendar);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    if (!isKnown(day, terms)) return undefined;
    day = addDays(day, Math.sign(days));
    if (isTaught(day, terms, calendar)) left -= 1;
  }
  return isKnown(day, terms) ? day : undefined;
}

/** The last day of the n-th term that ends after a date; undefined where the calendar does not know that term, or the one that the date is in. */
export function endOfTerm(date: IsoDate, count: number, calendar: Calendar): IsoDate | undefined {
  const terms = knownTerms(calendar);
  return isKnown(date, terms) ? terms.filter(({ to }) => to > date)[count - 1]?.to : undefined;
}

/** Terms whose days can be read, in order. */
function knownTerms({ terms = [] }: Calendar): SchoolTerm[] {
  return terms
    .filter(({ from, to }) => isDate(from) && isDate(to) && from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** From the first day of the first term to the last of the last; nobody has said what is before and after. */
function isKnown(date: IsoDate, terms: readonly SchoolTerm[]): boolean {
  const [first, last] = [terms[0], terms.at(-1)];
  return first !== undefined && last !== undefined && first.from <= date && date <= last.to;
}

function isTaught(date: IsoDate, terms: readonly SchoolTerm[], { proclaimed }: Calendar): boolean {
  const term = terms.find(({ from, to }) => from <= date && date <= to);
  if (!term) return false;
  const { halfTerm } = term;
  const isBreak = halfTerm !== undefined && halfTerm.from <= date && date <= halfTerm.to;
  return !isBreak && isWorkingDay(date, proclaimed ? { proclaimed } : {});
}
