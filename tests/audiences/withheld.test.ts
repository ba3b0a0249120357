import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { authorityNames, compileTemplate, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
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
  const template = compileTemplate(form.template);
  const options = { audience, locale: 'en-GB', at: '2026-03-26', findings: [], fields: fieldTypes, template };
  return JSON.stringify(composeDocument(form, record, options));
}

function markedIds(text: string): string[] {
  return [...new Set([...text.matchAll(/<<([\w.]+)>>/g)].map((found) => found[1] ?? ''))];
}

describe.each(authorityNames(schemas))('the early help assessment of %s', (authority) => {
  const form = loadForm(schemas, 'early-help-assessment', authority);

  test.each(audiences.flatMap((audience) => [true, false].map((yes) => [audience, yes] as const)))(
    'holds nothing that is not for %s (answers that are yes or no: %s)',
    (audience, yes) => {
      const seen = markedIds(printed(form, audience, yes));
      expect(seen.length).toBeGreaterThan(10);
      expect(seen.filter((id) => !form.questions[id]?.audience.includes(audience))).toEqual([]);
    },
  );

  test('keeps a confidential address from everybody but the practitioner', () => {
    const addresses = markedIds(printed(form, 'practitioner', true)).filter((id) => /confidentialHome/.test(id));
    expect(addresses.length).toBeGreaterThan(0);
    for (const audience of audiences) expect(printed(form, audience, true)).not.toMatch(/<<[\w.]*ddress[\w.]*>>/);
  });
});
