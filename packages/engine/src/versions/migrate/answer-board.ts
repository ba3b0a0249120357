import { pointerOf } from '../../answers/pointer.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { isJsonObject, own, sameJson, type Json, type JsonObject } from '../../json.js';
import { isOfSameShape, misfitOf, placeInForm, type Misfit, type PlaceInForm } from './place-in-form.js';
import { wayOf, type Way } from './travelling-answer.js';

/** Where an answer is to go. */
export interface Destination {
  names: readonly string[];
  /** The way that it comes: its rows become rows of the new lists, in order. */
  from: Way;
  /** Id of the row that is made where a new list is not one that the answer came from. */
  row?: string;
  /** Whether the new place must have rows and items just where the answer had them. */
  strict: boolean;
}

/** Where an answer came to stand, or why it did not. */
export type Landing = { way: Way } | { misfit: Misfit };

/** New answers as they fill up. A row is made when its first answer comes, so that no row is empty and none changes place. */
export class AnswerBoard {
  readonly answers: JsonObject = {};
  /** Rows of each list, by where they came from. */
  readonly #rows = new Map<string, string[]>();

  constructor(private readonly form: FormSchema) {}

  /** Puts an answer where it belongs; nothing is changed where it cannot stand. */
  put(value: Json, destination: Destination): Landing {
    const place = this.placeOf(value, destination);
    if (typeof place === 'string') return { misfit: place };
    const { holder, way } = this.#holder(place, destination, true);
    const name = place.names.at(-1) ?? '';
    const former = holder && own(holder, name);
    if (!holder) return { misfit: 'notAsked' };
    if (!place.several) {
      if (former !== undefined) return { misfit: 'placeTaken' };
      holder[name] = value;
      return { way };
    }
    const items = Array.isArray(former) ? former : [];
    const same = place.unique ? items.findIndex((item) => sameJson(item, value)) : -1;
    if (same >= 0) return { way: [...way, same] };
    holder[name] = items;
    return { way: [...way, items.push(value) - 1] };
  }

  /** The place that would take an answer, or why none does. A single answer's place must be free. */
  placeOf(value: Json, destination: Destination): PlaceInForm | Misfit {
    const place = placeInForm(this.form, destination.names);
    if (typeof place === 'string') return place;
    if (destination.strict && !isOfSameShape(place, destination.from)) return 'otherKind';
    const misfit = misfitOf(value, place.schema);
    if (misfit) return misfit;
    const { holder } = this.#holder(place, destination, false);
    const taken = holder && own(holder, place.names.at(-1) ?? '') !== undefined;
    return taken && !place.several ? 'placeTaken' : place;
  }

  /** Where a place of the older answers (a question, group, list or row) is now, or undefined where it is nowhere. */
  find({ names, from, row }: Pick<Destination, 'names' | 'from' | 'row'>): Way | undefined {
    const rows = rowKeys([...from, '']);
    const way: (string | number)[] = [];
    let schema: FormSchema | undefined = this.form;
    for (const [index, name] of names.entries()) {
      schema = own<FormSchema>(schema?.properties ?? {}, name);
      if (!schema) return undefined;
      way.push(name);
      if (!schema.items?.properties || (index === names.length - 1 && rows.length === 0)) continue;
      const place = this.#row(pointerOf(way), rows.shift() ?? newRow(row), false);
      if (place < 0) return undefined;
      way.push(place);
      schema = schema.items;
    }
    return way;
  }

  /** Every row that was made, by its list's way, with the id that a step gave it. */
  *rows(): Generator<{ list: Way; index: number; given?: string }> {
    for (const [list, keys] of this.#rows) {
      for (const [index, key] of keys.entries()) {
        const given = key.startsWith('new ') ? key.slice('new '.length) : '';
        yield { list: wayOf(list), index, ...(given === '' ? {} : { given }) };
      }
    }
  }

  /** The group or row that holds a place's answer; made on the way where asked to. */
  #holder(
    place: PlaceInForm,
    destination: Destination,
    make: boolean,
  ): { holder: JsonObject | undefined; way: (string | number)[] } {
    const rows = rowKeys(destination.from);
    const way: (string | number)[] = [];
    let here: JsonObject | undefined = this.answers;
    for (const [index, name] of place.names.slice(0, -1).entries()) {
      way.push(name);
      if (!place.rows[index]) {
        here = inside(here, name, make);
        continue;
      }
      const row = this.#row(pointerOf(way), rows.shift() ?? newRow(destination.row), make);
      const list: Json[] | undefined = listIn(here, name, make);
      way.push(row);
      if (list && make) list[row] ??= {};
      const found: Json | undefined = list?.[row];
      here = isJsonObject(found) ? found : undefined;
    }
    return { holder: here, way: [...way, place.names.at(-1) ?? ''] };
  }

  #row(list: string, key: string, make: boolean): number {
    const keys = this.#rows.get(list) ?? [];
    const known = keys.indexOf(key);
    if (known >= 0 || !make) return known;
    this.#rows.set(list, keys);
    return keys.push(key) - 1;
  }
}

/** Stands for where a row came from that this migration makes. */
function newRow(id: string | undefined): string {
  return `new ${id ?? ''}`;
}

/** Rows on a way, each by the pointer to it; an item of a list of codes is no row. */
function rowKeys(way: Way): string[] {
  return way.flatMap((part, index) =>
    typeof part === 'number' && index < way.length - 1 ? [pointerOf(way.slice(0, index + 1))] : [],
  );
}

function inside(group: JsonObject | undefined, name: string, make: boolean): JsonObject | undefined {
  const found = group && own(group, name);
  if (isJsonObject(found)) return found;
  if (!group || !make) return undefined;
  const made: JsonObject = {};
  group[name] = made;
  return made;
}

function listIn(group: JsonObject | undefined, name: string, make: boolean): Json[] | undefined {
  const found = group && own(group, name);
  if (Array.isArray(found)) return found;
  if (!group || !make) return undefined;
  const made: Json[] = [];
  group[name] = made;
  return made;
}
