import { isDate } from '../../calendar/day-number.js';

/** Whether a text is a date of which at least the year is known: `1990`, `1990-05`, `1990-05-03`. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isDate(text);
}
