import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { timeInWords, timeOfDay } from '../date-time/time-of-day.js';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** A time of day, kept as `14:30`; typed as people write it (2:30pm, 14.30, midday), and kept as typed when it is none. */
export const timeField: FieldType = {
  name: 'time',
  tester: takes('time'),
  parse: parseTime,
  format: formatTime,
  print: printOneLine(formatTime),
};

function parseTime(typed: string): Json | undefined {
  const text = typedText(typed);
  return text === undefined ? undefined : (timeOfDay(text) ?? text);
}

/** `14:30` as it is read, `2:30pm`; anything else as it was typed. */
export function formatTime(value: Json, { locale }: Pick<PrintContext, 'locale'>): string {
  const text = formatTyped(value);
  return /^\d{2}:\d{2}$/.test(text) && timeOfDay(text) === text ? timeInWords(text, locale) : text;
}
