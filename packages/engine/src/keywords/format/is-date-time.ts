import { isDate } from '../../calendar/day-number.js';

/** Whether a text is a time of day, `14:30` or `14:30:15`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

/** Whether a text is a day and a time, `2026-03-20T14:30`, with seconds and a zone (RFC 3339) or without. */
export function isDateTime(text: string): boolean {
  if (text.length > 35 || text[10] !== 'T') return false;
  const time = text
    .slice(11)
    .replace(/(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/, '')
    .replace(/\.\d{1,9}$/, '');
  return isDate(text.slice(0, 10)) && isTime(time);
}
