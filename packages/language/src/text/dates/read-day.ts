import type { IsoDate, ReadingScene } from '@kinform/engine';
import { parseIsoDate } from '@kinform/engine';
import { GB } from 'chrono-node/en';

/** Short forms that chrono-node reads otherwise, or not at all. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bweds\b/, 'wed'],
  [/\btues\b/, 'tue'],
  [/\bthurs?\b/, 'thu'],
  [/\bjan\b/, 'january'],
  [/\bfeb\b/, 'february'],
  [/\bsept?\b/, 'september'],
  [/\boct\b/, 'october'],
  [/\bnov\b/, 'november'],
  [/\bdec\b/, 'december'],
  [/\bthe\s{1,4}(?=\d)/, ''],
];
const monthAlone = /^\D*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\D*(?:\b20\d\d\b\D*)?$/;

/**
 * The day that a short text in small letters names, day before month, read against the scene's day and forward from it;
 * a month that has begun is this year's.
 */
export function readDay(found: ArrayLike<string>, { at }: ReadingScene): IsoDate | undefined {
  const today = parseIsoDate(at);
  if (!today || !found[0]) return undefined;
  const words = spellings.reduce((text, [form, plain]) => text.replace(form, plain), found[0]);
  const day = monthAlone.test(words) ? 1 : today.day;
  // chrono-node counts in the machine's zone: noon of that day there is the same day in every zone
  const noon = new Date(today.year, today.month - 1, day, 12);
  const start = GB.parse(words, noon, { forwardDate: true })[0]?.start;
  return start && isoOf(start.get('year'), start.get('month'), start.get('day'));
}

function isoOf(...parts: (number | null)[]): IsoDate | undefined {
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return parseIsoDate(date) ? date : undefined;
}
