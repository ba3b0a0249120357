import { isAnswered } from '@kinform/engine';
import type { Composition, Place } from '../compose/composition.js';
import { placeAt, rowsOf } from '../compose/places.js';
import { joined } from '../compose/pointers.js';
import { rowId } from '../compose/row-names.js';
import { sectionTitle } from '../compose/compose-section.js';
import type { DocumentTemplate, TemplateHelper, TemplateHelperName } from './document-template.js';
import { MAX_HELPER_CALLS, MAX_OUTPUT } from './document-template.js';
import { TemplateError } from './template-error.js';

interface BlockOptions {
  fn(context: object, options: { blockParams: unknown[] }): string;
  inverse(context: object): string;
  hash: Record<string, unknown>;
}

interface Spending {
  calls: number;
  characters: number;
}

function spend(spending: Spending, calls: number, characters: number): void {
  spending.calls += calls;
  spending.characters += characters;
  if (spending.calls > MAX_HELPER_CALLS) {
    throw new TemplateError(
      `The template called helpers more than ${MAX_HELPER_CALLS} times: nest fewer lists in lists.`,
    );
  }
  if (spending.characters > MAX_OUTPUT) {
    throw new TemplateError(`The template wrote more than ${MAX_OUTPUT} characters: nest fewer lists in lists.`);
  }
}

function split(given: unknown[]): { words: string[]; options: BlockOptions } {
  return { words: given.slice(0, -1).map(String), options: given.at(-1) as BlockOptions };
}

function place(composition: Composition, words: readonly string[]): Place {
  return placeAt(composition, joined(words[0] ?? '', words[1]));
}

/** Ids of rows that a row names by this property, whether one or several. */
function names(composition: Composition, row: Place, property: string): unknown[] {
  const { value } = placeAt(composition, joined(row.pointer, property));
  return Array.isArray(value) ? value : [value];
}

function chosenRows(composition: Composition, list: Place, hash: Record<string, unknown>): Place[] {
  const wanted = Object.entries(hash).map(
    ([property, of]) => [property, rowId(placeAt(composition, String(of)))] as const,
  );
  return rowsOf(composition, list).filter((row) =>
    wanted.every(([property, id]) => id !== undefined && names(composition, row, property).includes(id)),
  );
}

function rowsHelper(composition: Composition, spending: Spending): TemplateHelper {
  return function rows(this: unknown, ...given) {
    const { words, options } = split(given);
    const list = place(composition, words);
    const rows = list.state === 'asked' ? chosenRows(composition, list, options.hash) : [];
    if (rows.length === 0) return options.inverse({});
    return rows
      .map((row, index) => {
        const written = options.fn({}, { blockParams: [row.pointer, index + 1] });
        spend(spending, 1, written.length);
        return written;
      })
      .join('');
  };
}

function isHelper(composition: Composition): TemplateHelper {
  return (...given) => {
    const { words } = split(given);
    const { state, value } = place(composition, words.slice(0, -1));
    const wanted = words.at(-1);
    if (state !== 'asked') return false;
    return Array.isArray(value) ? value.some((each) => String(each) === wanted) : String(value) === wanted;
  };
}

function wordsHelper(composition: Composition): TemplateHelper {
  return (...given) => {
    const key = split(given).words[0] ?? '';
    const { document } = composition.text;
    if (Object.hasOwn(document, key)) return document[key];
    throw new TemplateError(`The form has no words for "${key}": add them to "document" in its text file.`);
  };
}

/** Helpers of one run of one template; each call is counted. */
function helpersOf(composition: Composition, spending: Spending): Record<TemplateHelperName, TemplateHelper> {
  const at = (given: unknown[]): Place => place(composition, split(given).words);
  return {
    rows: rowsHelper(composition, spending),
    shown: (...given) => at(given).state === 'asked',
    answered: (...given) => at(given).state === 'asked' && isAnswered(at(given).value),
    is: isHelper(composition),
    any: (...given) => given.slice(0, -1).some((each) => each === true),
    words: wordsHelper(composition),
    label: (...given) => at(given).text.label,
    section: (...given) => sectionTitle(composition, split(given).words[0] ?? ''),
  };
}

function counted(helper: TemplateHelper, spending: Spending): TemplateHelper {
  return function call(this: unknown, ...given) {
    spend(spending, 1, 0);
    return helper.apply(this, given);
  };
}

/**
 * Runs a template for one document. It is given nothing but helpers that answer in structure and words of the form, so
 * no answer can pass through its text. Throws a TemplateError when it runs away.
 */
export function runTemplate(template: DocumentTemplate, composition: Composition): string {
  const spending = { calls: 0, characters: 0 };
  const helpers = Object.fromEntries(
    Object.entries(helpersOf(composition, spending)).map(([name, helper]) => [name, counted(helper, spending)]),
  );
  const markup = template({}, { helpers });
  spend(spending, 0, markup.length);
  return markup;
}
