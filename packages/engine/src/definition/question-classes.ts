import type { FormSchema, QuestionClass } from './form-schema.js';

/** Class of a question, each part from the nearest schema that states it; what nobody classed is shared with nobody. */
export function classOf(schema: FormSchema, around: readonly FormSchema[]): QuestionClass {
  const unclassed: QuestionClass = { purpose: '', audience: [], retention: '' };
  const stated = [...around, schema].map((one) => one.question ?? {});
  return Object.assign(unclassed, ...stated) as QuestionClass;
}
