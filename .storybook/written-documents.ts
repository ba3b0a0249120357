import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import type { Audience, FormRecord } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { writeHtml } from '@kinform/writer-html';

/** Which example's document is written for whom. */
export interface DocumentWanted {
  form: string;
  version: string;
  authority: string;
  examples: readonly string[];
  audiences: readonly Audience[];
}

/** Source of a module that exports `documents`: pages as text by example and audience, dated as the record is. */
export async function documentsModule(schemas: string, wanted: DocumentWanted): Promise<string> {
  const form = loadForm(schemas, wanted.form, wanted.authority, wanted.version);
  const shared = { form, validator: compileValidator(form), template: compileTemplate(form.template) };
  const written = wanted.examples.map(async (example) => {
    const path = join(schemas, 'forms', wanted.form, wanted.version, 'examples', `${example}.json`);
    const record = JSON.parse(readFileSync(path, 'utf8')) as FormRecord;
    const pages = wanted.audiences.map(async (audience) => [audience, await page(shared, record, audience)] as const);
    return [example, Object.fromEntries(await Promise.all(pages))] as const;
  });
  return `export const documents = ${JSON.stringify(Object.fromEntries(await Promise.all(written)))};`;
}

interface Shared {
  form: ReturnType<typeof loadForm>;
  validator: ReturnType<typeof compileValidator>;
  template: ReturnType<typeof compileTemplate>;
}

function page({ form, validator, template }: Shared, record: FormRecord, audience: Audience): Promise<string> {
  const at = (record.updatedAt ?? record.startedAt ?? '').slice(0, 10);
  const { calendar = {}, look } = form.settings;
  const findings = checkAnswers(form, record, { at, calendar, validator });
  const { locale } = record;
  const tree = composeDocument(form, record, { audience, locale, at, findings, fields: fieldTypes, template });
  return writeHtml(tree, look?.colour ? { colour: look.colour } : {});
}
