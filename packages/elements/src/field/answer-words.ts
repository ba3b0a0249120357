import type { Json } from '@kinform/engine';
import type { FieldState, FormHandle } from './field-state.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day in words in the form's language: "27 March 2007". What is no day is given back as it is. */
export function dateWords(value: string, locale: string): string {
  if (!DATE.test(value)) return value;
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return value;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    day,
  );
}

function textWords(value: string, { schema, text, locale }: FieldState, handle: FormHandle): string {
  if (text.options && Object.hasOwn(text.options, value)) return text.options[value] ?? value;
  const list = schema.reference?.list ?? schema.items?.reference?.list;
  if (list) return handle.rows(list).find((row) => row.id === value)?.name ?? value;
  return schema.format === 'date' ? dateWords(value, locale) : value;
}

function oneAnswer(value: Json, state: FieldState, handle: FormHandle): string {
  if (typeof value === 'boolean') return handle.word(value ? 'yes' : 'no');
  if (typeof value === 'number') {
    const anchor = state.text.anchors?.[String(value)] ?? state.text.options?.[String(value)];
    return anchor ? `${value} (${anchor})` : new Intl.NumberFormat(state.locale, { useGrouping: false }).format(value);
  }
  return typeof value === 'string' ? textWords(value, state, handle) : '';
}

/** An answer in words, as far as its schema tells: options, names of rows, days, yes and no. One line for each item. */
export function answerWords(state: FieldState, handle: FormHandle): string {
  const { value } = state;
  const items = Array.isArray(value) ? value : [value];
  const words = items.map((item) => (item === undefined || item === null ? '' : oneAnswer(item, state, handle)));
  return words.filter((word) => word !== '').join('\n') || handle.word('not-answered');
}
