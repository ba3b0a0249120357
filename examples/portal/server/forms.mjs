import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';

/** The forms that this portal offers: resolved once each, checked with the same validators as the page. */
export function openForms(schemas) {
  const resolvedForms = new Map();
  function resolvedFor({ form, authority, formVersion }) {
    const key = `${form} ${formVersion} ${authority}`;
    if (!resolvedForms.has(key)) resolvedForms.set(key, loadForm(schemas, form, authority, formVersion));
    return resolvedForms.get(key);
  }
  function check(record, at) {
    const resolved = resolvedFor(record);
    return checkAnswers(resolved, record, {
      at,
      calendar: resolved.settings.calendar ?? {},
      validator: compileValidator(resolved),
    });
  }
  return {
    check,
    compose(record, at) {
      const resolved = resolvedFor(record);
      const tree = composeDocument(resolved, record, {
        audience: 'practitioner',
        locale: record.locale,
        at,
        findings: check(record, at),
        fields: fieldTypes,
        seal: true,
        template: compileTemplate(resolved.template),
      });
      return { tree, look: { colour: resolved.settings.look?.colour } };
    },
    example(name) {
      const folder = join(schemas, 'forms', 'early-help-assessment', '1.0.0', 'examples');
      return readFileSync(join(folder, `${name}.json`), 'utf8');
    },
  };
}
