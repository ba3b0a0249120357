import { questionsOf, type FormSchema, type MetQuestion } from '@kinform/engine';

interface Known {
  all: readonly MetQuestion[];
  byId: ReadonlyMap<string, MetQuestion>;
}

const indexes = new WeakMap<FormSchema, Known>();

function indexOf(schema: FormSchema): Known {
  const known = indexes.get(schema);
  if (known) return known;
  const all = [...questionsOf(schema)];
  const made = { all, byId: new Map(all.map((question) => [question.id, question])) };
  indexes.set(schema, made);
  return made;
}

/** Every question of a resolved form: walked once, since every rule looks at all of them. */
export function allQuestions(schema: FormSchema): readonly MetQuestion[] {
  return indexOf(schema).all;
}

/** A question of a resolved form by its id, or undefined. */
export function questionAt(schema: FormSchema, id: string): MetQuestion | undefined {
  return indexOf(schema).byId.get(id);
}
