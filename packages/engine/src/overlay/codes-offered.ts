import type { FormDraft } from '../definition/form-draft.js';
import type { FormSchema } from '../definition/form-schema.js';
import { own, type Json } from '../json.js';

/** The schema that lists the codes of a question: itself, or its items where several can be chosen. */
export function codedSchema(schema: FormSchema): FormSchema | undefined {
  return schema.type === 'array' ? schema.items : schema;
}

/** The codes that a question offers, from its own list or its vocabulary; undefined where it offers none. */
export function codesOffered(schema: FormSchema, vocabularies: FormDraft['vocabularies']): Json[] | undefined {
  const coded = codedSchema(schema);
  if (coded?.enum) return coded.enum;
  const name = schema.vocabulary ?? coded?.vocabulary;
  return name === undefined ? undefined : own(vocabularies, name)?.codes;
}
