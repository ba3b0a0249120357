import type { FormSchema } from './form-schema.js';

/** Texts longer than this get a box of several lines. */
const longestLine = 250;
/** More options than this become a drop-down list instead of radio buttons. */
const mostRadios = 7;

const formatFields: Record<string, string> = {
  date: 'date',
  'date-time': 'date-time',
  'partial-date': 'partial-date',
  time: 'time',
  phone: 'telephone',
  email: 'email',
  postcode: 'postcode',
  'nhs-number': 'nhs-number',
  upn: 'upn',
};

interface FieldRule {
  field: string;
  takes(schema: FormSchema): boolean;
}

/** First rule that takes the schema wins. */
const rules: FieldRule[] = [
  { field: 'references', takes: (schema) => schema.type === 'array' && schema.items?.reference !== undefined },
  { field: 'reference', takes: (schema) => schema.reference !== undefined },
  { field: 'choices', takes: (schema) => schema.type === 'array' && hasOptions(schema.items ?? {}, schema) },
  { field: 'repeating-group', takes: (schema) => schema.type === 'array' && schema.items?.properties !== undefined },
  { field: 'group', takes: (schema) => schema.properties !== undefined || schema.type === 'object' },
  { field: 'yes-no', takes: (schema) => schema.type === 'boolean' },
  { field: 'select', takes: (schema) => (schema.enum?.length ?? 0) > mostRadios },
  { field: 'choice', takes: (schema) => hasOptions(schema) },
  { field: 'number', takes: (schema) => schema.type === 'integer' || schema.type === 'number' },
  { field: 'long-text', takes: (schema) => schema.type === 'string' && (schema.maxLength ?? 0) > longestLine },
  { field: 'text', takes: (schema) => schema.type === 'string' },
];

/**
 * The field type (folder under packages/fields) that asks a question: the schema's own `field`, else by its format,
 * else by its shape. Throws when nothing can ask it.
 */
export function fieldTypeOf(schema: FormSchema): string {
  if (schema.field) return schema.field;
  const byFormat =
    schema.format && Object.hasOwn(formatFields, schema.format) ? formatFields[schema.format] : undefined;
  const field = byFormat ?? rules.find((rule) => rule.takes(schema))?.field;
  if (!field) {
    throw new Error(`No field type takes a schema of type "${schema.type ?? 'unknown'}". Name one with "field".`);
  }
  return field;
}

function hasOptions(...schemas: FormSchema[]): boolean {
  return schemas.some((schema) => schema.enum !== undefined || schema.vocabulary !== undefined);
}
