import type { FormSchema, QuestionClass } from './form-schema.js';

/** Class of a question, each part from the nearest schema that states it; what nobody classed is shared with nobody. */
export function classOf(schema: FormSchema, around: readonly FormSchema[]): QuestionClass {
  const all: QuestionClass = { purpose: '', audience: [], retention: '' };
  for (const one of around) Object.assign(all, one.question);
  return Object.assign(all, schema.question);
}
