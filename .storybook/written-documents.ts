import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, loadForm, loadLook } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import type { DocumentLook, DocumentTemplate } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import type { Audience, FormRecord, ResolvedForm, Validator } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { writeHtml } from '@kinform/writer-html';

/** Which example's document is written for whom. */
export interface DocumentsWanted {
  form: string;
  version: string;
  examples: readonly string[];
  audiences: readonly Audience[];
}

/**
 * Source of a module that exports `documents`: pages as text by example and audience, dated as the record is, in the
 * form of its authority.
 */
export async function documentsModule(schemas: string, wanted: DocumentsWanted): Promise<string> {
  const { form, version } = wanted;
  const written = wanted.examples.map(async (example) => {
    const path = join(schemas, 'forms', form, version, 'examples', `${example}.json`);
    const record = JSON.parse(readFileSync(path, 'utf8')) as FormRecord;
    const made = madeFrom(schemas, loadForm(schemas, form, record.authority, version));
    const pages = wanted.audiences.map(async (audience) => [audience, await page(made, record, audience)] as const);
    return [example, Object.fromEntries(await Promise.all(pages))] as const;
  });
  return `export const documents = ${JSON.stringify(Object.fromEntries(await Promise.all(written)))};`;
}

/** A form with what is made from it once for all its documents. */
interface MadeForm {
  form: ResolvedForm;
  validator: Validator;
  template: DocumentTemplate;
  look: DocumentLook;
}

function madeFrom(schemas: string, form: ResolvedForm): MadeForm {
  const look = loadLook(schemas, form.settings);
  return { form, validator: compileValidator(form), template: compileTemplate(form.template), look };
}

function page({ form, validator, template, look }: MadeForm, record: FormRecord, audience: Audience): Promise<string> {
  const at = (record.updatedAt ?? record.startedAt ?? '').slice(0, 10);
  const { calendar = {} } = form.settings;
  const findings = checkAnswers(form, record, { at, calendar, validator });
  const { locale } = record;
  const tree = composeDocument(form, record, { audience, locale, at, findings, fields: fieldTypes, template });
  return writeHtml(tree, look);
}
