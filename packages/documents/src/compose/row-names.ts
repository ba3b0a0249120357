import { isAnswered } from '@kinform/engine';
import type { AnswerPrinter } from './answer-printer.js';
import type { Composition, Place } from './composition.js';
import { printContext } from './composition.js';
import { fallbackPrinter } from './fallback-printer.js';
import { holdsQuestions, placeAt, questionsWithin, rowsOf } from './places.js';

/** References that lead to references and back end here: a name is never further away. */
const MAX_STEPS = 4;

/** The printer of a question's field type, or the one that prints anything. */
export function printerOf({ fields }: Composition, place: Place): AnswerPrinter {
  return (Object.hasOwn(fields, place.field) ? fields[place.field] : undefined) ?? fallbackPrinter;
}

/** What a row is called while nothing names it: "Child 2". */
export function numberedName(composition: Composition, row: Place): string {
  const number = Number(row.pointer.slice(row.pointer.lastIndexOf('/') + 1)) + 1;
  const one = row.text.row?.one.replace(/^(?:an?|the|one)\s+/iu, '') ?? composition.word('row');
  return composition.word('row-number', { row: one.charAt(0).toUpperCase() + one.slice(1), number });
}

/** Questions that name a row or a group, by its `rowName`; none where it says none. */
export function namingQuestions(composition: Composition, row: Place): Place[] {
  const inside = questionsWithin(composition, row);
  return (row.schema.rowName ?? []).flatMap((name) =>
    inside.filter((each) => each.pointer === `${row.pointer}/${name}`),
  );
}

/** Parts of one person's name stand side by side; other things are told apart by commas. */
function separatorOf(parts: readonly Place[]): string {
  return parts.every((part) => part.id.endsWith('Name')) ? ' ' : ', ';
}

function groupLine(composition: Composition, group: Place, steps: number): string {
  const naming = namingQuestions(composition, group);
  const parts = naming.length > 0 ? naming : questionsWithin(composition, group);
  const lines = parts.map((part) => lineOf(composition, part, steps));
  return lines.filter((line) => line !== '').join(separatorOf(parts));
}

/**
 * An answer in one line, whatever holds it: a group by the questions that name it or else by all of them, a list by the
 * names of its rows. Empty where there is no answer that may be shown.
 */
export function lineOf(composition: Composition, place: Place, steps = 0): string {
  if (place.state !== 'asked' || place.value === undefined || !isAnswered(place.value)) return '';
  if (!holdsQuestions(place)) {
    const context = printContext(composition, place, (list, id) => nameById(composition, list, id, steps + 1));
    return printerOf(composition, place).format(place.value, context);
  }
  if (place.schema.type !== 'array') return groupLine(composition, place, steps);
  return rowsOf(composition, place)
    .map((row) => rowName(composition, row, steps))
    .join(', ');
}

/** The row in words, "Amira Hassan", or "Child 2" while nothing that may be shown names it. */
export function rowName(composition: Composition, row: Place, steps = 0): string {
  const naming = steps > MAX_STEPS ? [] : namingQuestions(composition, row);
  const lines = naming.map((part) => lineOf(composition, part, steps)).filter((line) => line !== '');
  return lines.join(separatorOf(naming)) || numberedName(composition, row);
}

function nameById(composition: Composition, list: string, id: string, steps: number): string | undefined {
  const row = rowsOf(composition, placeAt(composition, list)).find((each) => rowId(each) === id);
  return row && rowName(composition, row, steps);
}

/** The name in words of the row of a list (`/children`) with this id, or undefined. */
export function rowNameById(composition: Composition, list: string, id: string): string | undefined {
  return nameById(composition, list, id, 0);
}

/** Id of a row, which is never printed. */
export function rowId(row: Place): string | undefined {
  const { value } = row;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const id = Object.hasOwn(value, 'id') ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
