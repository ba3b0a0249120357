import { isAnswered } from '@kinform/engine';
import type { Json } from '@kinform/engine';
import { paragraph, paragraphs } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import type { AnswerPrinter, PrintContext } from './answer-printer.js';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day in words, "20 March 2026", by the calendar alone: no zone, no clock. Text that is no such day comes back as it is. */
export function dayInWords(value: string, locale: string): string {
  const [, year, month, day] = ISO_DATE.exec(value) ?? [];
  if (year === undefined) return value;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

function formatText(value: string, context: PrintContext): string {
  const { text, schema, locale } = context;
  const option = text.options && Object.hasOwn(text.options, value) ? text.options[value] : undefined;
  const list = schema.reference ?? schema.items?.reference;
  if (list) return context.rowName(list.list, value) ?? context.word('withheld');
  return option ?? (schema.format === 'date' ? dayInWords(value, locale) : value);
}

function format(value: Json, context: PrintContext): string {
  if (typeof value === 'boolean') return context.word(value ? 'yes' : 'no');
  if (typeof value === 'string') return formatText(value, context).replace(/\s*\n\s*/gu, ' ');
  if (Array.isArray(value))
    return value
      .filter(isAnswered)
      .map((each) => format(each, context))
      .join(', ');
  if (value === null) return '';
  if (typeof value === 'object') return format(Object.values(value).filter(isAnswered) as Json[], context);
  return String(value);
}

function print(value: Json, context: PrintContext): BlockNode[] {
  if (typeof value === 'string') return paragraphs(formatText(value, context));
  if (!Array.isArray(value) || value.length < 2) return [paragraph(format(value, context))];
  const items = value.filter(isAnswered).map((each) => [paragraph(format(each, context))]);
  return [{ type: 'list', ordered: false, items }];
}

/** Prints any answer whose field type brings no printer: options by their words, days in words, the rest as it is. */
export const fallbackPrinter: AnswerPrinter = { format, print };
