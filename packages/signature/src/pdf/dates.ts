const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const PDF = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/;
const MONTHS = [
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

function isoParts(date: Date | string): string[] {
  const match = ISO.exec(typeof date === 'string' ? date : date.toISOString());
  if (!match || Number.isNaN(Date.parse(match[0]))) {
    throw new Error('The date is not a date: give a Date or an ISO 8601 text such as 2026-03-20T14:05:00+00:00.');
  }
  return match.slice(1).map((part) => part ?? '');
}

/** A PDF date (ISO 32000-2 §7.9.4) for a Date (written in UTC) or an ISO 8601 text (its own zone is kept; none means UTC). */
export function pdfDate(date: Date | string): string {
  const [year, month, day, hour, minute, second, zone] = isoParts(date);
  const offset = !zone || zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}'${zone.slice(-2)}'`;
  return `D:${year}${month}${day}${hour || '00'}${minute || '00'}${second || '00'}${offset}`;
}

/** The day in words, such as 20 March 2026: the day as written, in no other time zone. */
export function dayInWords(date: Date | string): string {
  const [year = '', month = '', day = ''] = isoParts(date);
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** ISO 8601 of a PDF date, or undefined where it is none. Without a zone the time is taken as UTC. */
export function isoOfPdfDate(text: string | undefined): string | undefined {
  const match = text === undefined ? null : PDF.exec(text);
  if (!match) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', , sign, zoneHour, zoneMinute] =
    match;
  const zone = sign ? `${sign}${zoneHour}:${zoneMinute ?? '00'}` : 'Z';
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
