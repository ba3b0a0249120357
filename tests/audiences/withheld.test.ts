import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { authorityNames, compileTemplate, formNames, formVersions, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import type { DocumentTemplate } from '@kinform/documents';
import type { Audience, FormSchema, Json, JsonObject, ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
const audiences: Audience[] = ['family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];

const marker = (id: string): string => `<<${id}>>`;

/** An answer to every question, whatever its conditions: texts carry the id of their question. */
function answerTo(schema: FormSchema, id: string, yes: boolean): Json {
  if (schema.properties) return groupOf(schema, id, yes);
  if (schema.type === 'array') return schema.items ? [answerTo(schema.items, id, yes)] : [];
  return schema.enum ? (schema.enum.at(yes ? 0 : -1) ?? null) : singleAnswer(schema, id, yes);
}

function singleAnswer(schema: FormSchema, id: string, yes: boolean): Json {
  if (schema.format === 'row-id' || schema.reference) return 'row-1';
  if (schema.type === 'boolean') return yes;
  if (schema.type === 'integer' || schema.type === 'number') return 5;
  return schema.format === 'date' ? '2026-03-20' : marker(id);
}

function groupOf(schema: FormSchema, id: string, yes: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, inner]) => {
      return [name, answerTo(inner, id === '' ? name : `${id}.${name}`, yes)];
    }),
  );
}

const templates = new WeakMap<ResolvedForm, DocumentTemplate>();

function templateOf(form: ResolvedForm): DocumentTemplate {
  const template = templates.get(form) ?? compileTemplate(form.template);
  templates.set(form, template);
  return template;
}

function printed(form: ResolvedForm, audience: Audience, yes: boolean): string {
  const record = {
    kinform: '1' as const,
    recordId: 'record-1',
    form: form.form,
    formVersion: form.version,
    authority: form.authority,
    locale: 'en-GB',
    status: 'final' as const,
    answers: groupOf(form.schema, '', yes),
  };
  const options = { audience, locale: 'en-GB', at: '2026-03-26', findings: [], fields: fieldTypes };
  return JSON.stringify(composeDocument(form, record, { ...options, template: templateOf(form) }));
}

function markedIds(text: string): string[] {
  return [...new Set([...text.matchAll(/<<([\w.]+)>>/g)].map((found) => found[1] ?? ''))];
}

const everyForm = formNames(schemas).flatMap((form) =>
  formVersions(schemas, form).flatMap((version) =>
    authorityNames(schemas).map((authority) => ({ form, version, authority })),
  ),
);

const textIds = (form: ResolvedForm): string[] =>
  Object.values(form.questions)
    .filter(({ field }) => field === 'text' || field === 'long-text')
    .map(({ id }) => id);

describe.each(everyForm)('$form $version of $authority', ({ form: name, version, authority }) => {
  const form = loadForm(schemas, name, authority, version);

  test.each(audiences.flatMap((audience) => [true, false].map((yes) => [audience, yes] as const)))(
    'holds nothing that is not for %s (answers that are yes or no: %s)',
    (audience, yes) => {
      const seen = markedIds(printed(form, audience, yes));
      const mayBeSeen = textIds(form).filter((id) => form.questions[id]?.audience.includes(audience));
      expect(seen.length).toBeGreaterThan(mayBeSeen.length / 4);
      expect(seen.filter((id) => !form.questions[id]?.audience.includes(audience))).toEqual([]);
    },
  );

  test('shows the practitioner what the family may not see', () => {
    const seen = markedIds(printed(form, 'practitioner', true));
    expect(seen.filter((id) => !form.questions[id]?.audience.includes('family')).length).toBeGreaterThan(0);
  });

  const asksForAddresses = Object.keys(form.questions).some((id) => id.includes('.confidentialHome.'));

  if (!asksForAddresses) return;

  test('keeps a confidential address from everybody but the practitioner', () => {
    const addresses = /<<[\w.]*(ddress|residence|confidentialHome)[\w.]*>>/;
    expect(printed(form, 'practitioner', true)).toMatch(addresses);
    for (const audience of audiences) expect(printed(form, audience, true)).not.toMatch(addresses);
  });
});
