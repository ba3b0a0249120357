import type { FormSchema } from '../../definition/form-schema.js';
import { own, sameJson, type Json } from '../../json.js';
import type { Way } from './travelling-answer.js';

/** Why an answer has no place in a version of a form. */
export type Misfit = 'notAsked' | 'otherKind' | 'codeNotOffered' | 'placeTaken' | 'noTarget';

/** A question that takes an answer, with the lists on the way to it. */
export interface PlaceInForm {
  names: readonly string[];
  /** Schema of one value: of the item where the question is a list of codes or texts. */
  schema: FormSchema;
  /** For each name whether its question is a list of rows. */
  rows: readonly boolean[];
  /** Whether the question takes several values. */
  several: boolean;
  unique: boolean;
}

/** The place that question names lead to, or why there is none. */
export function placeInForm(form: FormSchema, names: readonly string[]): PlaceInForm | Misfit {
  let group: FormSchema | undefined = form;
  let found: FormSchema | undefined;
  const rows: boolean[] = [];
  for (const name of names) {
    found = own<FormSchema>(group?.properties ?? {}, name);
    if (!found) return 'notAsked';
    const isList: boolean = found.items?.properties !== undefined;
    rows.push(isList);
    group = isList ? found.items : found;
  }
  if (!found || found.properties || rows.at(-1) === true) return 'otherKind';
  const several = found.type === 'array';
  const schema = several ? (found.items ?? {}) : found;
  return { names, schema, rows, several, unique: found.uniqueItems === true };
}

/** Whether the way of an answer has rows and items just where a place has them. */
export function isOfSameShape(place: PlaceInForm, way: Way): boolean {
  const shape = place.names.flatMap((name, index) => (place.rows[index] ? [name, 0] : [name]));
  if (place.several) shape.push(0);
  return (
    shape.length === way.length &&
    shape.every((part, index) => (typeof part === 'number' ? typeof way[index] === 'number' : part === way[index]))
  );
}

/** Why a value cannot stand at a place, or undefined where it can. Limits such as a length are left to the checks. */
export function misfitOf(value: Json, schema: FormSchema): Misfit | undefined {
  if (schema.type !== undefined && !isOfType(value, schema.type)) return 'otherKind';
  if (schema.enum && !schema.enum.some((code) => sameJson(code, value))) return 'codeNotOffered';
  return undefined;
}

function isOfType(value: Json, type: NonNullable<FormSchema['type']>): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === typeof value && type !== 'object';
}
