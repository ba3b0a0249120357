import { findQuestion } from '../definition/walk-questions.js';
import { questionIdOf } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import { rowNameOf } from '../findings/called.js';
import { readPointer } from './pointer.js';
import { rowIds } from './row-ids.js';

/**
 * A row of a list in words, by its id: what the answers named in the list's `rowName` say ("Amira Hassan"), or its kind
 * and position ("Child 2") while they say nothing. `list` is the list's JSON Pointer. Nothing for a row that is not there.
 */
export function rowName(
  resolved: Pick<ResolvedForm, 'schema' | 'text'>,
  answers: JsonObject,
  list: string,
  id: string,
  locale: string,
): string | undefined {
  const rows = readPointer(answers, list);
  const index = rowIds(rows).indexOf(id);
  if (index < 0 || !Array.isArray(rows)) return undefined;
  const said = namesIn(resolved, rows[index], questionIdOf(list));
  return said === '' ? placeInWords(resolved, questionIdOf(list), index, locale) : said;
}

function namesIn(resolved: Pick<ResolvedForm, 'schema'>, row: Json | undefined, question: string): string {
  const schema = findQuestion(resolved.schema, question)?.schema;
  const names = schema?.rowName ?? schema?.items?.rowName ?? [];
  return names
    .map((name) => wordsOf(isJsonObject(row) ? own(row, name) : undefined))
    .filter((word) => word !== '')
    .join(' ');
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
