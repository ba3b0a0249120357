import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { splitParts, type DateParts } from '../date/date-parts.js';
import { dateInWords, isRealDate } from '../date/date-words.js';
import { parseDate } from '../date/date.field.js';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';
import { timeInWords, timeOfDay } from './time-of-day.js';

const KEPT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/**
 * A day and a time of day by the clock on the wall, `2026-03-27T14:30`: meetings are held where people are, so no time
 * zone is kept. Typed as `27/3/2026 2:30pm`; what does not fit is kept as typed.
 */
export const dateTimeField: FieldType = {
  name: 'date-time',
  tester: takes('date-time'),
  parse: parseDateTime,
  format: formatDateTime,
  print: printOneLine(formatDateTime),
};

function parseDateTime(typed: string): Json | undefined {
  const text = typedText(typed);
  if (text === undefined || text.replace(/[/\s]/g, '') === '' || KEPT.test(text)) return undefinedIfEmpty(text);
  const { time, ...parts } = splitDateTime(text);
  const date = parseDate(`${parts.day}/${parts.month}/${parts.year}`);
  const clock = timeOfDay(time);
  return clock && date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T${clock}` : text;
}

function undefinedIfEmpty(text: string | undefined): string | undefined {
  return text !== undefined && KEPT.test(text) ? text : undefined;
}

/** The boxes that a kept or typed date and time fill. */
export function splitDateTime(text: string): DateParts & { time: string } {
  const kept = KEPT.exec(text);
  if (kept) return { ...splitParts(kept[1] ?? ''), time: kept[2] ?? '' };
  const typed = /^([^/]*)\/([^/]*)\/(\S*)\s*([^]*)$/.exec(text);
  if (!typed) return { ...splitParts(text), time: '' };
  return { day: typed[1] ?? '', month: typed[2] ?? '', year: typed[3] ?? '', time: typed[4] ?? '' };
}

function formatDateTime(value: Json, context: PrintContext): string {
  const text = formatTyped(value);
  const kept = KEPT.exec(text);
  if (!kept || !isRealDate(kept[1] ?? '')) return text;
  const date = dateInWords(kept[1] ?? '', context.locale);
  return context.word('date-at-time', { date, time: timeInWords(kept[2] ?? '', context.locale) });
}
