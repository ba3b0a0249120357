import { parseIsoDate } from '../calendar/day-number.js';
import type { WordingParams } from './wording.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people write it, `4 May 2026`; other text stays as it is. */
export function dateInWords(date: string): string {
  const day = parseIsoDate(date);
  return day ? `${day.day} ${months[day.month - 1]} ${day.year}` : date;
}

/** A name as a sentence begins with it: its first letter large. */
export function start(called: WordingParams[string] | undefined): string {
  const text = String(called ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number of things, `1 entry`, `4,000 characters`. */
export function plural(count: WordingParams[string] | undefined, one: string): string {
  const words: Record<string, string> = { entry: 'entries' };
  return `${inThousands(count)} ${count === 1 ? one : (words[one] ?? `${one}s`)}`;
}

/** A whole number with commas, `4,000`. */
export function inThousands(count: WordingParams[string] | undefined): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A row of another list that a finding speaks of: by its name where that is known, else by its place, `child 2`. */
export function rowInWords({ name, listRow, index }: WordingParams): string {
  return String(name ?? `${listRow || 'entry'} ${Number(index ?? 0) + 1}`);
}
