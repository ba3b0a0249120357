import { pointerParts, questionIdOf, rowNameAt } from '@kinform/engine';
import type { FormSchema, JsonObject, ResolvedForm } from '@kinform/engine';
import type { ListRow } from '../field/field-state.js';
import { schemaAt } from '../question/schema-at.js';
import { formText } from '../words/form-text.js';
import { furnitureWord } from '../words/furniture.js';
import type { FormCore } from './form-core.js';
import { idStem, moved, nextNumber, rowsOf } from './list-rows.js';

/** A row that was taken out, with what is needed to put it back. */
export interface RemovedRow {
  list: string;
  index: number;
  row: JsonObject;
  /** The row in words: "Amira Hassan", "Child 2". */
  name: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What happens to the rows of lists. Remembers which ids were given, so that none is given twice. */
export class ListAnswers {
  #highest = new Map<string, number>();

  constructor(
    private readonly form: ResolvedForm,
    private readonly core: FormCore,
    private readonly locale: string,
  ) {}

  /** Adds a row at the end of a list; gives its index and what it is called. */
  add(list: string): { index: number; name: string } {
    const rows = this.#rows(list);
    const number = nextNumber(rows, this.#highest.get(list));
    this.#highest.set(list, number);
    const named = this.#schema(list).items?.properties ?? {};
    const row: JsonObject = Object.hasOwn(named, 'id')
      ? { id: `${idStem(pointerParts(list).at(-1) ?? '')}-${number}` }
      : {};
    this.core.write(list, [...rows, row]);
    return { index: rows.length, name: this.#nameOf(list, rows.length) };
  }

  /** Takes a row out. Throws an Error where the list has no such row. */
  remove(list: string, index: number): RemovedRow {
    const rows = this.#rows(list);
    const row = rows[index];
    if (!row)
      throw new Error(`The list at "${list}" has no row ${index}. Give the index of one of its ${rows.length} rows.`);
    this.#highest.set(list, nextNumber(rows, this.#highest.get(list)) - 1);
    const removed = { list, index, row, name: this.#nameOf(list, index) };
    const left = rows.filter((_, at) => at !== index);
    this.core.write(list, left.length > 0 ? left : undefined);
    return removed;
  }

  /** Puts a removed row back where it was. */
  restore({ list, index, row }: RemovedRow): void {
    const rows = this.#rows(list);
    this.core.write(list, [...rows.slice(0, index), row, ...rows.slice(index)]);
  }

  /** Moves a row to another place in its list. */
  move(list: string, from: number, to: number): void {
    this.core.write(list, moved(this.#rows(list), from, to));
  }

  /** The rows of a list with their names. */
  named(list: string): ListRow[] {
    return this.#rows(list).map((row, index) => ({
      id: typeof row.id === 'string' ? row.id : '',
      name: this.#nameOf(list, index),
    }));
  }

  #rows(list: string): JsonObject[] {
    return rowsOf(this.core.read(list));
  }

  #schema(list: string): FormSchema {
    const schema = schemaAt(this.form, list);
    if (schema?.type !== 'array') throw new Error(`"${list}" is no list of this form. Give the pointer of a list.`);
    return schema;
  }

  #nameOf(list: string, index: number): string {
    const named = rowNameAt(this.form, this.core.answers, list, index, this.locale);
    if (named) return named;
    const text = formText(this.form, this.locale).questions[questionIdOf(list)];
    const noun = (text?.row?.one ?? text?.label ?? '').replace(/^an? /i, '');
    return furnitureWord(this.locale, 'row-without-name', { row: capital(noun), number: index + 1 });
  }
}
