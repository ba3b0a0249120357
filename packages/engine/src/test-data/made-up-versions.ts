import type { FormRecord } from '../answers/record.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { JsonObject } from '../json.js';
import type { Migration, MigrationStep } from '../versions/migration.js';
import type { FormVersion, MigrationDefinitions } from '../versions/migrate/migration-route.js';

const text: FormSchema = { type: 'string', maxLength: 100 };
const rowId: FormSchema = { type: 'string', format: 'row-id' };
const codes = (...names: string[]): FormSchema => ({ type: 'string', enum: names });
const group = (properties: Record<string, FormSchema>): FormSchema => ({ type: 'object', properties });
const list = (properties: Record<string, FormSchema>): FormSchema => ({
  type: 'array',
  items: group({ id: rowId, ...properties }),
});

/** One thing of each kind that a migration may meet. */
export const olderSchema: FormSchema = group({
  header: group({
    kind: codes('new', 'review'),
    reference: text,
    agreed: { type: 'boolean' },
    score: { type: 'integer' },
  }),
  lead: group({ name: text, phone: text }),
  children: list({
    name: group({ given: text, family: text }),
    school: text,
    year: text,
    needs: { type: 'array', uniqueItems: true, items: codes('a', 'b', 'c') },
    visits: list({ note: text }),
  }),
  adults: list({ name: text }),
  notes: text,
});

/** A version of the made-up form with a schema of one's own. */
export function versionOf(version: string, schema: FormSchema): FormVersion {
  return {
    form: 'made-up',
    version,
    authority: 'made-up-town',
    authorityVersion: `${version.split('.')[0] ?? '1'}.1.0`,
    digest: `sha256-${version}`,
    schema,
  };
}

/** Steps with a reason each, as a migration from 1.0.0 to 2.0.0. */
export function stepsOf(...steps: object[]): Migration {
  return {
    form: 'made-up',
    from: '1.0.0',
    to: '2.0.0',
    about: 'The form was made simpler.',
    steps: steps.map((step) => ({ reason: 'We say so.', ...step }) as MigrationStep),
  };
}

/** Version 1.0.0 as above, 2.0.0 with a schema of one's own, and one migration between them. */
export function twoVersions(newer: FormSchema, ...steps: object[]): MigrationDefinitions {
  return {
    forms: [versionOf('2.0.0', newer), versionOf('1.0.0', olderSchema)],
    migrations: steps.length > 0 ? [stepsOf(...steps)] : [],
  };
}

/** The older schema with groups and questions at the top replaced; undefined takes one out. */
export function schemaWith(changes: Record<string, FormSchema | undefined>): FormSchema {
  const properties = { ...olderSchema.properties, ...changes };
  const kept = Object.entries(properties).filter(([, schema]) => schema !== undefined);
  return { ...olderSchema, properties: Object.fromEntries(kept) as Record<string, FormSchema> };
}

/** Parts of schemas, for those who make a newer version. */
export const parts = { text, rowId, codes, group, list };

/** A record of version 1.0.0 with these answers. */
export function olderRecord(answers: JsonObject, more: Partial<FormRecord> = {}): FormRecord {
  return {
    kinform: '1',
    recordId: 'r-1',
    form: 'made-up',
    formVersion: '1.0.0',
    authority: 'made-up-town',
    authorityVersion: '1.0.0',
    locale: 'en-GB',
    status: 'draft',
    answers,
    ...more,
  };
}
