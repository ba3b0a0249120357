import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';
import { dayNumber, joinParts, monthNumber, splitParts, yearNumber } from './date-parts.js';
import { dateInWords } from './date-words.js';

/**
 * A date, kept as `YYYY-MM-DD` as soon as it has a day, a month and a year, even where the calendar has no such day
 * (`2026-02-31`); before that as typed, `31//2026`. The engine says what is wrong with it.
 */
export const dateField: FieldType = {
  name: 'date',
  tester: takes('date'),
  parse: parseDate,
  format: formatDate,
  print: printOneLine(formatDate),
};

/** What three boxes hold, joined by slashes, as the answer to keep. */
export function parseDate(typed: string): string | undefined {
  const text = typedText(typed);
  if (text === undefined || text.replace(/[/\s]/g, '') === '') return undefined;
  const parts = splitParts(text);
  const [year, month, day] = [yearNumber(parts.year), monthNumber(parts.month), dayNumber(parts.day)];
  if (year && month && day) return `${year}-${month}-${day}`;
  return text.includes('/') ? joinParts(parts) : text;
}

function formatDate(value: Json, context: PrintContext): string {
  return dateInWords(formatTyped(value), context.locale);
}
