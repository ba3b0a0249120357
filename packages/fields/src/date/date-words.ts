const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD` names a day that the calendar has: not 31 February. */
export function isRealDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leapDay = month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year > 0 && day > 0 && (day <= (DAYS[month - 1] ?? 0) || leapDay);
}

/** `2007-03-27` as `27 March 2007`, `2007-03` as `March 2007`; anything that is no date stays as it is. */
export function dateInWords(text: string, locale: string): string {
  if (isRealDate(text)) return written(text, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  if (isRealDate(`${text}-01`)) return written(`${text}-01`, locale, { month: 'long', year: 'numeric' });
  return text;
}

function written(iso: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const date = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}
