import { pointerBelow, pointerParts, readPointer } from '@kinform/engine';
import type { FormSchema, QuestionText } from '@kinform/engine';
import type { Composition, Include, Place } from './composition.js';

const NO_WORDS: QuestionText = { label: '' };

/** Whether a question holds others that are asked one by one: neither a row's id nor a composite that one field asks. */
export function holdsQuestions(place: Pick<Place, 'field'>): boolean {
  return place.field === 'group' || place.field === 'repeating-group' || place.field === '';
}

/** The place at a pointer. Throws an Error where the form has no such question. */
export function placeAt(composition: Composition, pointer: string): Place {
  let schema: FormSchema = composition.form.schema;
  const names: string[] = [];
  let row = false;
  for (const name of pointerParts(pointer)) {
    const next: FormSchema | undefined = schema.type === 'array' ? schema.items : ownProperty(schema, name);
    if (!next) throw new Error(`The form has no question at "${pointer}": correct the path in the template.`);
    row = schema.type === 'array';
    if (!row) names.push(name);
    schema = next;
  }
  return place(composition, pointer, names.join('.'), schema, row);
}

function place(composition: Composition, pointer: string, id: string, schema: FormSchema, row: boolean): Place {
  const { form, text, answers, states } = composition;
  const question = Object.hasOwn(form.questions, id) ? form.questions[id] : undefined;
  const words = Object.hasOwn(text.questions, id) ? text.questions[id] : undefined;
  return {
    pointer,
    id,
    schema,
    field: row || id === '' ? '' : (question?.field ?? 'text'),
    text: words ?? NO_WORDS,
    value: readPointer(answers, pointer),
    state: states.get(pointer) ?? 'asked',
  };
}

/** A property's schema by own name; undefined where there is none. */
export function ownProperty(schema: FormSchema, name: string): FormSchema | undefined {
  const { properties } = schema;
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

type Found = WeakMap<Composition, Map<string, Place[]>>;

const questionsOf: Found = new WeakMap();
const answersOf: Found = new WeakMap();

/** Looks a place up once: within one composition nothing below it changes, and every level above asks again. */
function remembered(
  found: Found,
  composition: Composition,
  place: Place,
  find: (composition: Composition, place: Place) => Place[],
): Place[] {
  let known = found.get(composition);
  if (!known) found.set(composition, (known = new Map<string, Place[]>()));
  let places = known.get(place.pointer);
  if (!places) known.set(place.pointer, (places = find(composition, place)));
  return places;
}

/** Questions directly inside a group or a row, in the order in which they are asked; ids of rows are not questions. */
export function questionsWithin(composition: Composition, group: Place): Place[] {
  return remembered(questionsOf, composition, group, findQuestions);
}

function findQuestions(composition: Composition, group: Place): Place[] {
  const order = askedOrder(composition);
  return Object.entries(group.schema.properties ?? {})
    .filter(([, schema]) => schema.format !== 'row-id')
    .map(([name, schema]) => {
      const id = group.id === '' ? name : `${group.id}.${name}`;
      return place(composition, pointerBelow(group.pointer, name), id, schema, false);
    })
    .sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || 0);
}

const orders = new WeakMap<object, Map<string, number>>();

function askedOrder({ form }: Composition): Map<string, number> {
  const known = orders.get(form.questions);
  if (known) return known;
  const order = new Map(Object.keys(form.questions).map((id, index) => [id, index]));
  orders.set(form.questions, order);
  return order;
}

/** Rows of a list, in order. */
export function rowsOf(composition: Composition, list: Place): Place[] {
  const { items } = list.schema;
  if (!items || !Array.isArray(list.value)) return [];
  return list.value.map((_row, index) => place(composition, pointerBelow(list.pointer, index), list.id, items, true));
}

/** Every single answer at or below a place that is to be printed, in asked order. */
export function answersWithin(composition: Composition, at: Place): Place[] {
  return remembered(answersOf, composition, at, findAnswers);
}

function findAnswers(composition: Composition, at: Place): Place[] {
  if (at.state !== 'asked') return [];
  if (!holdsQuestions(at)) return [at];
  if (at.schema.type !== 'array') {
    return questionsWithin(composition, at).flatMap((each) => answersWithin(composition, each));
  }
  const rows = rowsOf(composition, at);
  return rows.length === 0 ? [at] : rows.flatMap((row) => answersWithin(composition, row));
}

/** Whether anything at or below the place is to be composed. */
export function anyIncluded(composition: Composition, place: Place, include: Include): boolean {
  return answersWithin(composition, place).some(include);
}
