import type { FormSchema, Json, JsonObject, QuestionText } from '@kinform/engine';
import { objectOf } from '../nested-answer.js';
import { oneLine, plainText } from '../printed-text.js';

/** "child" of "a child": what stands after "another" and before a number. */
export function rowNoun(text: QuestionText, otherwise: string): string {
  return (text.row?.one ?? otherwise).replace(/^(?:an?|the)\s+/i, '');
}

/** "Child 2": a row by its place, for as long as nothing names it; `index` counts from 0. */
export function rowByPlace(noun: string, index: number): string {
  return `${noun.charAt(0).toLocaleUpperCase('en-GB')}${noun.slice(1)} ${index + 1}`;
}

/** Name of a row of another list, by its id. */
export type RowNameOf = (list: string, id: string) => string | undefined;

/**
 * The row's own name, from the properties that its schema says name it; empty while they are unanswered. A property that
 * refers to a row of another list gives that row's name: the views of Amira Hassan.
 */
export function rowOwnName(row: JsonObject, items: FormSchema | undefined, rowNameOf: RowNameOf): string {
  const names = (items?.rowName ?? []).map((name) => {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    const list = items?.properties?.[name]?.reference?.list;
    return list && typeof value === 'string' ? (rowNameOf(list, value) ?? '') : nameText(value);
  });
  return oneLine(names.filter((name) => name !== '').join(' '));
}

/** A person's name is a group of given and family name; anything else is its own text. */
function nameText(value: Json | undefined): string {
  if (typeof value !== 'object') return plainText(value);
  const parts = objectOf(value);
  return [parts['givenName'], parts['familyName']].map(plainText).filter(Boolean).join(' ') || plainText(value);
}
