import { fieldTypeOf } from '../definition/field-type-of.js';
import type { FormSchema } from '../definition/form-schema.js';
import { own } from '../json.js';

/** How a question is answered, as far as the wording of a finding minds. */
export type FindingKind =
  | 'text'
  | 'number'
  | 'date'
  | 'partialDate'
  | 'dateTime'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'rows'
  | 'group'
  | 'file'
  | 'signature';

const kinds: Record<string, FindingKind> = {
  text: 'text',
  'long-text': 'text',
  telephone: 'text',
  email: 'text',
  postcode: 'text',
  'nhs-number': 'text',
  upn: 'text',
  number: 'number',
  date: 'date',
  'partial-date': 'partialDate',
  'date-time': 'dateTime',
  choice: 'choice',
  select: 'choice',
  scale: 'choice',
  'ethnic-group': 'choice',
  reference: 'choice',
  choices: 'choices',
  references: 'choices',
  'yes-no': 'yesNo',
  'repeating-group': 'rows',
  group: 'group',
  file: 'file',
  signature: 'signature',
};

/** How a question is answered; a field type of an authority's own counts as what its schema would be without it. */
export function findingKindOf(schema: FormSchema, field: string): FindingKind {
  return own(kinds, field) ?? own(kinds, fieldTypeOf({ type: 'string', ...schema, field: undefined })) ?? 'text';
}
