import type { FormSchema } from '../definition/form-schema.js';

/** Keywords that judge prose, and so need a language. */
const ofProse = ['smart', 'childsVoice', 'plainEnglish'];

/** Whether a form checks what people write in their own words: then a language is worth fetching. */
export function asksOfProse(schema: FormSchema): boolean {
  const inside = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return ofProse.some((keyword) => Object.hasOwn(schema, keyword)) || inside.some(asksOfProse);
}
