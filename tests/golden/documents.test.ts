import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { compileTemplate, formNames, formVersions, loadForm } from '@kinform/compiler';
import { blockTexts, checkTree, composeDocument, outline } from '@kinform/documents';
import type { DocumentTemplate, DocumentTree } from '@kinform/documents';
import { fieldTypeOf, isJsonObject } from '@kinform/engine';
import type { Audience, FormRecord, FormSchema, Json, ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';
import { writeText } from '@kinform/writer-text';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemas = `${root}/schemas`;
const audiences: Audience[] = ['practitioner', 'family', 'child', 'professional', 'panel', 'subject-access'];

/** Whose documents are kept as golden files: each folder has those of one version of a form. */
interface Golden {
  folder: string;
  form: string;
  version: string;
  /** Examples whose document for practitioners is kept. */
  examples: readonly string[];
  /** Examples whose document for the family is kept too. */
  family: readonly string[];
}

const golden: Golden[] = [
  {
    folder: 'assessment',
    form: 'early-help-assessment',
    version: '1.0.0',
    examples: [
      ...['complete', 'minimal', 'in-progress', 'pre-birth', 'interpreter-two-schools', 'single-parent-teenager'],
      ...['step-up', 'bolton', 'solihull', 'tower-hamlets'],
    ],
    family: ['complete'],
  },
  {
    folder: 'assessment-2',
    form: 'early-help-assessment',
    version: '2.0.0',
    examples: ['complete', 'single-parent-teenager', 'step-up', 'bolton', 'solihull', 'tower-hamlets'],
    family: ['complete'],
  },
  {
    folder: 'consent',
    form: 'consent',
    version: '1.0.0',
    examples: ['complete', 'minimal', 'refused-safety-concern'],
    family: ['complete', 'refused-safety-concern'],
  },
  {
    folder: 'family-action-plan',
    form: 'family-action-plan',
    version: '1.0.0',
    examples: ['complete', 'minimal', 'step-up'],
    family: ['complete', 'step-up'],
  },
  {
    folder: 'family-action-plan-2',
    form: 'family-action-plan',
    version: '2.0.0',
    examples: ['complete', 'st-helens-review'],
    family: ['complete'],
  },
  {
    folder: 'gcp2',
    form: 'gcp2',
    version: '1.0.0',
    examples: ['complete', 'minimal', 'baby'],
    family: ['complete'],
  },
  {
    folder: 'professional-report',
    form: 'professional-report',
    version: '1.0.0',
    examples: ['complete', 'minimal', 'housing-withheld'],
    family: ['complete', 'housing-withheld'],
  },
];

const treeSchema = JSON.parse(
  readFileSync(`${root}/packages/documents/src/nodes/document-tree.schema.json`, 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(treeSchema);

const forms = new Map<string, { resolved: ResolvedForm; template: DocumentTemplate }>();

function formOf({ form, formVersion, authority }: FormRecord): { resolved: ResolvedForm; template: DocumentTemplate } {
  const key = `${form} ${formVersion} ${authority}`;
  const known = forms.get(key);
  if (known) return known;
  const resolved = loadForm(schemas, form, authority, formVersion);
  const made = { resolved, template: compileTemplate(resolved.template) };
  forms.set(key, made);
  return made;
}

const examplesFolder = (form: string, version: string): string => `${schemas}/forms/${form}/${version}/examples`;

function examplesOf(form: string, version: string): string[] {
  const names = readdirSync(examplesFolder(form, version)).filter((name) => !name.startsWith('wrong-'));
  return names.map((name) => name.replace('.json', ''));
}

function recordOf(form: string, version: string, example: string): FormRecord {
  return JSON.parse(readFileSync(`${examplesFolder(form, version)}/${example}.json`, 'utf8')) as FormRecord;
}

function isOwnWords(schema: FormSchema): boolean {
  return schema.type === 'string' && !schema.enum && !schema.format && !schema.reference;
}

/** Every answer in a person's own words: no code, no date, no number that is written another way. */
function* freeText(schema: FormSchema, answer: Json | undefined): Generator<string> {
  if (fieldTypeOf(schema) === 'file') return;
  if (Array.isArray(answer)) {
    for (const row of answer) yield* freeText(schema.items ?? {}, row);
  } else if (isJsonObject(answer)) {
    for (const [name, inner] of Object.entries(answer)) yield* freeText(schema.properties?.[name] ?? {}, inner);
  } else if (typeof answer === 'string' && isOwnWords(schema)) {
    yield answer;
  }
}

function compose(record: FormRecord, audience: Audience): DocumentTree {
  const { resolved, template } = formOf(record);
  return composeDocument(resolved, record, {
    audience,
    locale: 'en-GB',
    at: '2026-03-26',
    findings: [],
    fields: fieldTypes,
    template,
  });
}

describe.each(golden)('documents of $form $version', ({ folder, form, version, examples, family }) => {
  const kept = [
    ...examples.map((example) => ({ example, audience: 'practitioner' as const, name: example })),
    ...family.map((example) => ({ example, audience: 'family' as const, name: `${example}.family` })),
  ];

  test.each(kept)(
    '$example for $audience reads as its golden outline and text',
    async ({ example, audience, name }) => {
      const tree = compose(recordOf(form, version, example), audience);
      await expect(outline(tree)).toMatchFileSnapshot(`${folder}/${name}.outline.txt`);
      await expect(await writeText(tree)).toMatchFileSnapshot(`${folder}/${name}.txt`);
    },
  );

  test('has no golden file that nothing writes', () => {
    const written = kept.flatMap(({ name }) => [`${name}.outline.txt`, `${name}.txt`]);
    expect(readdirSync(new URL(folder, import.meta.url)).filter((file) => !written.includes(file))).toEqual([]);
  });
});

const everyVersion = formNames(schemas).flatMap((form) =>
  formVersions(schemas, form).map((version) => ({ form, version })),
);

describe.each(everyVersion)('any document of $form $version', ({ form, version }) => {
  test.each(examplesOf(form, version))(
    '%s prints every word that anybody wrote in it, for a practitioner',
    (example) => {
      const record = recordOf(form, version, example);
      const printed = blockTexts(compose(record, 'practitioner').children).join(' ').replace(/\s+/g, ' ');
      const written = [...freeText(formOf(record).resolved.schema, record.answers)];
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((words) => !printed.includes(words.replace(/\s+/g, ' ').trim()))).toEqual([]);
    },
  );

  test.each(audiences)('is a tree as its schema has it, for %s', (audience) => {
    const tree = compose(recordOf(form, version, 'complete'), audience);
    expect(checkTree(tree)).toEqual([]);
    expect(validate(tree), JSON.stringify(validate.errors)).toBe(true);
  });
});
