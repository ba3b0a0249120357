import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DefinitionFileError,
  authorityNames,
  compileTemplate,
  formNames,
  formVersions,
  loadForm,
  loadLook,
  loadQuality,
} from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { english } from '@kinform/language';
import { lastChange } from './bundles.mjs';
import { examplesOf } from './examples.mjs';

/** The forms that this portal offers: resolved once each until a file under schemas/ changes, checked with the page's validators. */
export function openForms(schemas) {
  const resolvedForms = new Map();
  let resolvedAt = 0;
  function resolvedFor({ form, authority, formVersion }) {
    const key = `${form} ${formVersion} ${authority}`;
    if (!resolvedForms.has(key)) resolvedForms.set(key, loadForm(schemas, form, authority, formVersion));
    return resolvedForms.get(key);
  }
  const newest = (form, authority) => resolvedFor({ form, authority, formVersion: formVersions(schemas, form).at(-1) });
  function check(record, at) {
    const resolved = resolvedFor(record);
    return checkAnswers(resolved, record, {
      at,
      calendar: resolved.settings.calendar ?? {},
      validator: compileValidator(resolved),
      language: english,
    });
  }
  return {
    /** Forgets what was resolved from files that have changed since. */
    refresh() {
      const changed = lastChange(schemas);
      if (changed > resolvedAt) resolvedForms.clear();
      resolvedAt = changed;
    },
    names: () => formNames(schemas),
    authorities: () => authorityNames(schemas),
    title: (form, authority) => newest(form, authority).text['en-GB'].title,
    council(authority) {
      if (!authorityNames(schemas).includes(authority)) {
        throw new DefinitionFileError(`There is no authority "${authority}".`, 'Choose one from the list.');
      }
      return newest(formNames(schemas)[0], authority).settings.name;
    },
    check,
    /** What counts as a good record: the profile that any council may try, and the council's own items. */
    quality: (authority) => loadQuality(schemas, authority, ['what-good-looks-like']),
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
      return { tree, look: loadLook(schemas, resolved.settings) };
    },
    examples: (form) => examplesOf(schemas, form),
    /** The text of an example that `examples` lists, or undefined. */
    example(form, name) {
      if (!formNames(schemas).includes(form)) return undefined;
      const found = examplesOf(schemas, form).find((one) => one.name === name);
      return found && readFileSync(join(schemas, 'forms', form, found.version, 'examples', found.file), 'utf8');
    },
  };
}
