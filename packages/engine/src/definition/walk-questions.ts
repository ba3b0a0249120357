import { own } from '../json.js';
import type { FormSchema } from './form-schema.js';
import { childId } from './question-ids.js';

/** A question as it is met in a schema. */
export interface MetQuestion {
  id: string;
  name: string;
  schema: FormSchema;
  /** The object schema whose property it is. */
  group: FormSchema;
  /** Schemas around it, outermost first: groups, lists and rows. */
  around: FormSchema[];
}

/** The object that holds a question's own questions: itself for a group, its row for a list of groups. */
export function groupWithin(schema: FormSchema): FormSchema | undefined {
  if (schema.properties) return schema;
  return schema.items?.properties ? schema.items : undefined;
}

/** Every question of a schema, groups before what is in them, in the order in which they are written. */
export function questionsOf(schema: FormSchema, id = '', around: FormSchema[] = []): MetQuestion[] {
  const met: MetQuestion[] = [];
  walk(schema, id, around, met);
  return met;
}

function walk(schema: FormSchema, id: string, around: FormSchema[], met: MetQuestion[]): void {
  const group = groupWithin(schema);
  if (!group?.properties) return;
  const outside = group === schema ? [...around, schema] : [...around, schema, group];
  for (const [name, property] of Object.entries(group.properties)) {
    const inner = childId(id, name);
    met.push({ id: inner, name, schema: property, group, around: outside });
    walk(property, inner, outside, met);
  }
}

/** The question with an id, or undefined. */
export function findQuestion(schema: FormSchema, id: string): MetQuestion | undefined {
  const around: FormSchema[] = [];
  let here = schema;
  let name = '';
  let group: FormSchema | undefined;
  for (name of id.split('.')) {
    group = groupWithin(here);
    const property = group && own(group.properties ?? {}, name);
    if (!group || !property) return undefined;
    if (group !== here) around.push(here);
    around.push(group);
    here = property;
  }
  return group && { id, name, schema: here, group, around };
}
