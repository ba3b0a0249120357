import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { dayNumber, joinParts, monthNumber, splitParts, yearNumber, type DateParts } from '../date/date-parts.js';
import { dateInWords } from '../date/date-words.js';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/**
 * A date of which the day, or the day and the month, may be unknown (GOV.UK, Dates: people cannot always recall):
 * `2007`, `2007-03` or `2007-03-27`; anything else as typed.
 */
export const partialDateField: FieldType = {
  name: 'partial-date',
  tester: takes('partial-date'),
  parse: parsePartialDate,
  format: formatPartialDate,
  print: printOneLine(formatPartialDate),
};

function parsePartialDate(typed: string): Json | undefined {
  const text = typedText(typed);
  if (text === undefined || text.replace(/[/\s]/g, '') === '') return undefined;
  const parts = splitPartialDate(text);
  return knownParts(parts) ?? (text.includes('/') ? joinParts(parts) : text);
}

function knownParts(parts: DateParts): string | undefined {
  const year = yearNumber(parts.year);
  const month = monthNumber(parts.month);
  const day = dayNumber(parts.day);
  if (!year || (parts.day.trim() !== '' && !day)) return undefined;
  if (month) return day ? `${year}-${month}-${day}` : `${year}-${month}`;
  return parts.day.trim() === '' && parts.month.trim() === '' ? year : undefined;
}

/** The boxes that a kept or typed partial date fills. */
export function splitPartialDate(text: string): DateParts {
  const known = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!known) return splitParts(text);
  return { day: '', month: known[2] ? String(Number(known[2])) : '', year: known[1] ?? '' };
}

function formatPartialDate(value: Json, context: PrintContext): string {
  return dateInWords(formatTyped(value), context.locale);
}
