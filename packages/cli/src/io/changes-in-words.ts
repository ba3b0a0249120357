import { fieldTypes } from '@kinform/fields/types';
import { findQuestion, isAnswered, isJsonObject, rowName } from '@kinform/engine';
import type { Change, FormRecord, FormText, Json, ResolvedForm } from '@kinform/engine';

/** A record that answers are read from, with the form that says how. */
interface Reading {
  resolved: ResolvedForm;
  text: FormText | undefined;
  locale: string;
}

const words: Record<string, string> = {
  yes: 'Yes',
  no: 'No',
  'not-answered': 'Not answered',
  'no-longer-listed': 'No longer listed',
};

/** Changes as a person reads them, under the titles of their sections. */
export function changesInWords(
  changes: readonly Change[],
  resolved: ResolvedForm,
  before: FormRecord,
  now: FormRecord,
): string[] {
  const reading: Reading = {
    resolved,
    locale: now.locale,
    text: resolved.text[now.locale] ?? resolved.text['en-GB'],
  };
  let section: string | undefined;
  return changes.flatMap((change) => {
    const head =
      change.section === section ? [] : [...(section === undefined ? [] : ['']), titleOf(change.section, reading)];
    section = change.section;
    return [...head, ...linesOf(change, reading, before, now)];
  });
}

function titleOf(section: string, { text }: Reading): string {
  return text?.sections[section]?.title ?? 'Not asked by this form';
}

function linesOf(change: Change, reading: Reading, before: FormRecord, now: FormRecord): string[] {
  const { kind, rows, by } = change;
  const label = labelOf(change.question, reading);
  const of = (names: string[]): string => (names.length > 0 ? ` (${names.join(', ')})` : '');
  if (kind.startsWith('row.')) {
    const what = { 'row.added': 'added', 'row.removed': 'removed', 'row.moved': 'moved' }[kind as 'row.added'];
    return [`  ${label}${of(rows.slice(0, -1))}: ${rows.at(-1) ?? ''} ${what}`];
  }
  const step = by === undefined ? '' : `, ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
  return [
    `  ${label}${of(rows)}${step}`,
    `    was: ${answerInWords(change.from, change.question, before, reading)}`,
    `    is:  ${answerInWords(change.to, change.question, now, reading)}`,
  ];
}

function labelOf(question: string, { text }: Reading): string {
  const label = text?.questions[question]?.label;
  return label || question;
}

/** An answer as the form's field types read it; what no field type can read is printed as data. */
function answerInWords(value: Json | undefined, question: string, record: FormRecord, reading: Reading): string {
  if (value === undefined || !isAnswered(value)) return 'not answered';
  const { resolved, text, locale } = reading;
  const schema = findQuestion(resolved.schema, question)?.schema;
  const field = fieldTypes[resolved.questions[question]?.field ?? ''];
  if (!schema || !field) return JSON.stringify(value);
  const said = field.format(value, {
    form: resolved,
    question,
    schema,
    text: text?.questions[question] ?? { label: question },
    locale,
    rowName: (list, id) => rowName(resolved, record.answers, list, id, locale),
    word: (key) => words[key] ?? key,
  });
  return (said || (isJsonObject(value) ? JSON.stringify(value) : String(value))).replace(/\s+/g, ' ');
}
