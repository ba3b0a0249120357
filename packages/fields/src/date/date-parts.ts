/** A date as it is typed into three boxes. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Day, month and year of a date written in one go: 27/3/2007, 27-03-2007, 27 March 2007. */
const WHOLE = /^(\d{1,2})(?:st|nd|rd|th)?\s*[/.\-\s]\s*(\d{1,2}|[a-z]{3,9})\s*[/.\-,\s]\s*(\d{4})$/i;

/** Three boxes as one typed text: `27/3/2007`; a box left empty leaves its place empty, `31//2026`. */
export function joinParts(parts: DateParts): string {
  // A slash typed inside a box would move the others when the text is taken apart again.
  const whole = splitWhole(parts);
  const { day, month, year } = whole ?? parts;
  return [day, month, year].map((part) => part.trim().replaceAll('/', '-')).join('/');
}

/** A whole date pasted into the first box. */
function splitWhole({ day, month, year }: DateParts): DateParts | undefined {
  return month.trim() === '' && year.trim() === '' ? splitWritten(day) : undefined;
}

function splitWritten(text: string): DateParts | undefined {
  const match = WHOLE.exec(text.trim());
  return match ? { day: match[1] ?? '', month: match[2] ?? '', year: match[3] ?? '' } : undefined;
}

/** The boxes that a kept or typed date fills: `2026-02-31` and `31/2/2026` alike; text that has no parts fills the first. */
export function splitParts(text: string): DateParts {
  const iso = ISO.exec(text);
  if (iso) return { day: unpadded(iso[3]), month: unpadded(iso[2]), year: iso[1] ?? '' };
  const slashed = text.split('/');
  if (slashed.length < 3) return splitWritten(text) ?? { day: text, month: '', year: '' };
  return { day: slashed[0] ?? '', month: slashed[1] ?? '', year: slashed.slice(2).join('/') };
}

function unpadded(digits = ''): string {
  return String(Number(digits));
}

/** Two digits of a day that may be one: `03`; undefined when it is no number of one or two digits. */
export function dayNumber(day: string): string | undefined {
  return /^\d{1,2}$/.test(day.trim()) ? day.trim().padStart(2, '0') : undefined;
}

/** Two digits of a month given as a number or by its English name. */
export function monthNumber(month: string): string | undefined {
  const text = month.trim().toLowerCase();
  const named = /^[a-z]{3,9}$/.test(text) ? MONTHS.indexOf(text.slice(0, 3)) : -1;
  return named < 0 ? dayNumber(text) : String(named + 1).padStart(2, '0');
}

/** Four digits of a year, or undefined. */
export function yearNumber(year: string): string | undefined {
  return /^\d{4}$/.test(year.trim()) ? year.trim() : undefined;
}
