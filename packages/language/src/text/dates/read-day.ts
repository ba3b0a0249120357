import type { IsoDate, ReadingScene } from '@kinform/engine';
import { addDays, daysBetween, parseIsoDate } from '@kinform/engine';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
const aMonday = '2024-01-01';
/** Years of two digits from here on are of the century before. */
const lastCentury = 50;

const yearFirst = /(\d{4})-(\d{1,2})-(\d{1,2})/;
const dayFirst = /(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})|(?!\d|\2))/;
const clock = /(?<![./\d])\d{1,2}[.:]\d\d(?![\d./-])/;
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const dayOfMonth = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s{0,4}(?:of\\s{1,4})?${monthName}(?:[ ,]+(20\\d\\d))?`);
const monthAndDay = new RegExp(
  `\\b${monthName}\\s{1,4}(?:the\\s{1,4})?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:[ ,]+(20\\d\\d))?`,
);
const monthAlone = new RegExp(`\\b${monthName}(?:\\s{1,4}(20\\d\\d))?`);
const weekdayName = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}/;

/** The day that a short text in small letters names, day before month, read against the scene's day and forward from it. */
export function readDay(found: ArrayLike<string>, scene: ReadingScene): IsoDate | undefined {
  const words = found[0] ?? '';
  if (!parseIsoDate(scene.at)) return undefined;
  return /\d/.test(words) && !clock.test(words)
    ? (dayInFigures(words, scene) ?? weekdayIn(words, scene))
    : (monthIn(words, scene) ?? weekdayIn(words, scene));
}

function dayInFigures(words: string, { at }: ReadingScene): IsoDate | undefined {
  let found = yearFirst.exec(words);
  if (found) return dateOf(found[1], found[2], found[3]);
  found = dayFirst.exec(words);
  if (found) return dayAhead(found[1], Number(found[3]), found[4], at);
  found = dayOfMonth.exec(words);
  if (found) return dayAhead(found[1], monthOf(found[2]), found[3], at);
  found = monthAndDay.exec(words);
  if (found) return dayAhead(found[2], monthOf(found[1]), found[3], at);
  return monthIn(words, { at });
}

/** A month's first day; a month that has begun is this one. */
function monthIn(words: string, { at }: Pick<ReadingScene, 'at'>): IsoDate | undefined {
  const found = monthAlone.exec(words);
  return found ? dayAhead('1', monthOf(found[1]), found[2], `${at.slice(0, 8)}01`) : undefined;
}

/** The weekday on or after the scene's day; "next" Friday is the one of next week. */
function weekdayIn(words: string, { at }: ReadingScene): IsoDate | undefined {
  const name = weekdayName.exec(words)?.[1];
  if (name === undefined) return undefined;
  const today = ((daysBetween(aMonday, at) % 7) + 7) % 7;
  const day = weekdays.indexOf(name);
  return addDays(at, /\bnext\b/.test(words) ? 7 - today + day : (day - today + 7) % 7);
}

function monthOf(name = ''): number {
  return months.indexOf(name) + 1;
}

/** A day of a month, of the year that is given, or else the first such day not before another. */
function dayAhead(
  day: string | undefined,
  month: number,
  year: string | undefined,
  from: IsoDate,
): IsoDate | undefined {
  if (year !== undefined) return dateOf(wholeYear(year), month, day);
  const thisYear = Number(from.slice(0, 4));
  const date = dateOf(thisYear, month, day);
  return date !== undefined && date >= from ? date : dateOf(thisYear + 1, month, day);
}

function wholeYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value > lastCentury ? 1900 + value : 2000 + value;
}

function dateOf(...parts: (string | number | undefined)[]): IsoDate | undefined {
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return parseIsoDate(date) ? date : undefined;
}
