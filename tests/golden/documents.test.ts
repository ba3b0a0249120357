import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { compileTemplate, loadForm } from '@kinform/compiler';
import { blockTexts, checkTree, composeDocument, outline } from '@kinform/documents';
import type { DocumentTemplate, DocumentTree } from '@kinform/documents';
import { isJsonObject } from '@kinform/engine';
import type { Audience, FormRecord, FormSchema, Json, ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';
import { writeHtml } from '@kinform/writer-html';
import { writeText } from '@kinform/writer-text';

const root = fileURLToPath(new URL('../..', import.meta.url));
const form = 'early-help-assessment';
const folder = `${root}/schemas/forms/${form}/1.0.0/examples`;
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('wrong-'))
  .map((name) => name.replace('.json', ''));
const audiences: Audience[] = ['practitioner', 'family', 'child', 'professional', 'panel', 'subject-access'];

const treeSchema = JSON.parse(
  readFileSync(`${root}/packages/documents/src/nodes/document-tree.schema.json`, 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(treeSchema);
const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});

const forms = new Map<string, { resolved: ResolvedForm; template: DocumentTemplate }>();

function formOf(authority: string, version: string): { resolved: ResolvedForm; template: DocumentTemplate } {
  const key = `${authority} ${version}`;
  const known = forms.get(key);
  if (known) return known;
  const resolved = loadForm(`${root}/schemas`, form, authority, version);
  const made = { resolved, template: compileTemplate(resolved.template) };
  forms.set(key, made);
  return made;
}

function recordOf(example: string): FormRecord {
  return JSON.parse(readFileSync(`${folder}/${example}.json`, 'utf8')) as FormRecord;
}

function isOwnWords(schema: FormSchema): boolean {
  return schema.type === 'string' && !schema.enum && !schema.format && !schema.reference;
}

/** Every answer in a person's own words: no code, no date, no number that is written another way. */
function* freeText(schema: FormSchema, answer: Json | undefined): Generator<string> {
  if (Array.isArray(answer)) {
    for (const row of answer) yield* freeText(schema.items ?? {}, row);
  } else if (isJsonObject(answer)) {
    for (const [name, inner] of Object.entries(answer)) yield* freeText(schema.properties?.[name] ?? {}, inner);
  } else if (typeof answer === 'string' && isOwnWords(schema)) {
    yield answer;
  }
}

function compose(example: string, audience: Audience = 'practitioner'): DocumentTree {
  const record = recordOf(example);
  const { resolved, template } = formOf(record.authority, record.formVersion);
  return composeDocument(resolved, record, {
    audience,
    locale: 'en-GB',
    at: '2026-03-26',
    findings: [],
    fields: fieldTypes,
    template,
  });
}

describe.each(examples)('the assessment of example %s', (example) => {
  test('reads as its golden outline and text', async () => {
    const tree = compose(example);
    await expect(outline(tree)).toMatchFileSnapshot(`assessment/${example}.outline.txt`);
    await expect(await writeText(tree)).toMatchFileSnapshot(`assessment/${example}.txt`);
  });

  test('is a valid page that keeps the rules of accessible markup', async () => {
    const report = await html.validateString(await writeHtml(compose(example)));
    expect(report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId} ${m.message}`))).toEqual([]);
  });

  test('prints every word that anybody wrote in it, for a practitioner', () => {
    const record = recordOf(example);
    const { resolved } = formOf(record.authority, record.formVersion);
    const printed = blockTexts(compose(example).children).join(' ').replace(/\s+/g, ' ');
    const written = [...freeText(resolved.schema, record.answers)];
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((words) => !printed.includes(words.replace(/\s+/g, ' ').trim()))).toEqual([]);
  });

  test.each(audiences)('is well formed for %s, and its template leaves no question over', (audience) => {
    const tree = compose(example, audience);
    expect(checkTree(tree)).toEqual([]);
    expect(validate(tree), JSON.stringify(validate.errors)).toBe(true);
    expect(outline(tree)).not.toContain('Further answers');
  });
});
