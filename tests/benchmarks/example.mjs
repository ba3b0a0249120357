import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { root } from './statistics.mjs';

const folder = join(root, 'schemas', 'forms', 'early-help-assessment', '1.0.0', 'examples');

/** A whole example with its form, its findings' maker and its document. */
export function openExample(name = 'complete') {
  const record = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const resolved = loadForm(join(root, 'schemas'), record.form, record.authority, record.formVersion);
  const validator = compileValidator(resolved);
  const at = record.updatedAt.slice(0, 10);
  const check = () => checkAnswers(resolved, record, { at, calendar: resolved.settings.calendar ?? {}, validator });
  const template = compileTemplate(resolved.template);
  const compose = () =>
    composeDocument(resolved, record, {
      audience: 'practitioner',
      locale: 'en-GB',
      at,
      findings: check(),
      fields: fieldTypes,
      template,
    });
  return { record, resolved, check, compose };
}
