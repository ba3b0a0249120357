import type { FormSchema } from '../definition/form-schema.js';
import { findQuestion } from '../definition/walk-questions.js';
import { questionIdOf } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import { rowNameOf } from '../findings/called.js';
import { readPointer } from './pointer.js';
import { rowIds } from './row-ids.js';

/** References that lead to references and back end here: a name is never further away. */
const mostSteps = 4;

/** What naming a row needs to know. */
interface Naming {
  resolved: Pick<ResolvedForm, 'schema' | 'text'>;
  answers: JsonObject;
  locale: string;
  steps: number;
}

/**
 * A row of a list in words, by its id: what the answers named in the list's `rowName` say ("Amira Hassan"), or its kind
 * and position ("Child 2") while they say nothing. A group among them is named by its own `rowName`, and a reference by
 * the row that it refers to. `list` is the list's JSON Pointer. Nothing for a row that is not there.
 */
export function rowName(
  resolved: Pick<ResolvedForm, 'schema' | 'text'>,
  answers: JsonObject,
  list: string,
  id: string,
  locale: string,
): string | undefined {
  return nameById({ resolved, answers, locale, steps: 0 }, list, id);
}

/** The same by the row's place, counted from 0, for rows that have no id. */
export function rowNameAt(
  resolved: Pick<ResolvedForm, 'schema' | 'text'>,
  answers: JsonObject,
  list: string,
  index: number,
  locale: string,
): string | undefined {
  return nameAt({ resolved, answers, locale, steps: 0 }, list, index);
}

function nameById(naming: Naming, list: string, id: string): string | undefined {
  return nameAt(naming, list, rowIds(readPointer(naming.answers, list)).indexOf(id));
}

function nameAt(naming: Naming, list: string, index: number): string | undefined {
  const { resolved, answers, locale } = naming;
  const rows = readPointer(answers, list);
  if (!Array.isArray(rows) || rows[index] === undefined) return undefined;
  const schema = findQuestion(resolved.schema, questionIdOf(list))?.schema;
  const said = namesIn(naming, rows[index], schema?.rowName ? schema : schema?.items);
  return said === '' ? placeInWords(resolved, questionIdOf(list), index, locale) : said;
}

/** What the answers named in a row's or group's `rowName` say. */
function namesIn(naming: Naming, row: Json | undefined, schema: FormSchema | undefined): string {
  const properties = schema?.properties ?? schema?.items?.properties ?? {};
  return (schema?.rowName ?? [])
    .map((name) => wordsAt(naming, isJsonObject(row) ? own(row, name) : undefined, own(properties, name)))
    .filter((word) => word !== '')
    .join(' ');
}

function wordsAt(naming: Naming, value: Json | undefined, schema: FormSchema | undefined): string {
  if (schema?.rowName) return namesIn(naming, value, schema);
  if (!schema?.reference || typeof value !== 'string') return wordsOf(value);
  if (naming.steps >= mostSteps) return '';
  return nameById({ ...naming, steps: naming.steps + 1 }, schema.reference.list, value) ?? '';
}

function placeInWords(resolved: Pick<ResolvedForm, 'text'>, question: string, index: number, locale: string): string {
  const text = own(resolved.text, locale) ?? own(resolved.text, 'en-GB');
  const kind = rowNameOf(own(text?.questions ?? {}, question)) ?? '';
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`.trim();
}

/** Text of an answer, or of all texts inside a group in the order in which they stand: given name, family name. */
function wordsOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (!isJsonObject(value)) return '';
  return Object.values(value)
    .map((part) => wordsOf(part))
    .filter((word) => word !== '')
    .join(' ');
}
