import { questionIdOf } from '@kinform/engine';
import type { FormRecord, Json, ResolvedForm } from '@kinform/engine';
import type { UnwritableTextError } from '@kinform/writer-docx';
import type { UndrawableTextError } from '@kinform/writer-pdf';
import { CannotRunError } from './cannot-run.js';

/**
 * What a writer threw, put in the words of the record: which characters (by code, never the answer that they are part
 * of), and in which questions. Anything else that was thrown comes back as it is.
 */
export function inWordsOfTheRecord(thrown: unknown, record: FormRecord, resolved: ResolvedForm): unknown {
  const where = (code: string): string => placesOf(code, record, resolved);
  if (isNamed<UndrawableTextError>(thrown, 'UndrawableTextError')) {
    const codes = thrown.characters.map(({ codePoint }) => codeOf(codePoint));
    return new CannotRunError(
      `The PDF's fonts cannot draw ${codes.map((code) => `${code} (${where(code)})`).join(', ')}.`,
      'Put another letter there, or write the record as docx or html.',
    );
  }
  if (isNamed<UnwritableTextError>(thrown, 'UnwritableTextError')) {
    const code = thrown.character;
    return new CannotRunError(
      `A Word file cannot hold ${code} (${where(code)}).`,
      'Take the character out of the answer: it stands for nothing.',
    );
  }
  return thrown;
}

/** By name, since the writers are loaded on demand only. */
function isNamed<E extends Error>(thrown: unknown, name: E['name']): thrown is E {
  return thrown instanceof Error && thrown.name === name;
}

function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where a character first stands, as a question's label and JSON Pointer, and in how many more answers. */
function placesOf(code: string, record: FormRecord, resolved: ResolvedForm): string {
  const character = String.fromCodePoint(parseInt(code.slice(2), 16));
  const pointers = pointersTo(character, record.answers, '');
  const [first] = pointers;
  if (first === undefined) return 'not in an answer';
  const label = (resolved.text[record.locale] ?? resolved.text['en-GB'])?.questions[questionIdOf(first)]?.label;
  const more = pointers.length > 1 ? ` and ${pointers.length - 1} more` : '';
  return `${label ? `“${label}”, ` : ''}${first}${more}`;
}

function pointersTo(character: string, value: Json | undefined, pointer: string): string[] {
  if (typeof value === 'string') return value.includes(character) ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => pointersTo(character, inner, `${pointer}/${name}`));
}
