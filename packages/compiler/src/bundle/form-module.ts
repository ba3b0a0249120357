import type { DocumentLook } from '@kinform/documents';
import { packForm } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';

/** Name of a built form among the made modules: `early-help-assessment@1.0.0`. */
export function moduleNameOf({ form, version }: Pick<ResolvedForm, 'form' | 'version'>): string {
  return `${form}@${version}`;
}

/** Source of the module that carries the definition of one built form, as JSON. */
export function definitionModule(resolved: ResolvedForm): string {
  const onScreen = { ...resolved, schema: withoutGlossary(resolved.schema), settings: settingsOnScreen(resolved) };
  const definition = JSON.stringify(JSON.stringify(packForm(onScreen)));
  return [
    `import { unpackForm } from '@kinform/engine';`,
    `export const resolved = unpackForm(JSON.parse(${definition}));`,
  ].join('\n');
}

/** The glossary comes with the language, once for all forms, when there is something to read. */
function withoutGlossary(schema: FormSchema): FormSchema {
  if (!schema.plainEnglish) return schema;
  const { glossary: _glossary, ...plainEnglish } = schema.plainEnglish;
  return { ...schema, plainEnglish };
}

/** What a form on the screen needs of its authority's settings; their words are in the form already. */
function settingsOnScreen({ settings }: ResolvedForm): ResolvedForm['settings'] {
  const { authority, version, name, calendar } = settings;
  const levelScheme = { ...settings.levelScheme, levels: [] };
  return { authority, version, name, terms: {}, levelScheme, contacts: [], ...(calendar ? { calendar } : {}) };
}

/** Source of the module that carries one built form: its definition, its checks as code, its document on demand. */
export function formModule(form: ResolvedForm): string {
  const name = moduleNameOf(form);
  return [
    `import { resolved } from 'built:${name}.definition';`,
    `import validator from 'built:${name}.validator';`,
    `const document = () => import('built:${name}.document');`,
    `export const built = { resolved, validator, document };`,
  ].join('\n');
}

/** Source of the module that carries what only documents need: a precompiled template with Handlebars' run time, all settings, and the look of the authority's documents. */
export function documentModule({ settings }: ResolvedForm, precompiled: string): string {
  return [
    `import { loadTemplate } from '@kinform/documents';`,
    `export const settings = JSON.parse(${JSON.stringify(JSON.stringify(settings))});`,
    `export const template = loadTemplate(${precompiled});`,
    `export { look } from 'built:look';`,
  ].join('\n');
}

/** Source of the module that carries how documents of an authority look, once for all its forms. */
export function lookModule(look: DocumentLook): string {
  return `export const look = JSON.parse(${JSON.stringify(JSON.stringify(look))});`;
}

/** Source of the module that carries the language, with what the words of services mean in this authority. */
export function languageModule(forms: ResolvedForm[]): string {
  const glossary = forms.find(({ schema }) => schema.plainEnglish)?.schema.plainEnglish?.glossary ?? [];
  return [
    `import { english } from '@kinform/language';`,
    `export const language = { ...english, glossary: JSON.parse(${JSON.stringify(JSON.stringify(glossary))}) };`,
  ].join('\n');
}

/** Source of the script that a portal loads: elements, fields, and the offer of every form of one authority. */
export function entryModule(forms: ResolvedForm[]): string {
  return [
    `import '@kinform/kinform/define';`,
    `import { offerForm, offerLanguage } from '@kinform/kinform';`,
    `offerLanguage('en-GB', () => import('built:language').then((module) => module.language));`,
    ...forms.map((resolved) => {
      const { form, version, authority } = resolved;
      const load = `() => import('built:${moduleNameOf(resolved)}.form').then((module) => module.built)`;
      return `offerForm({ ...${JSON.stringify({ form, version, authority })}, load: ${load} });`;
    }),
    `export * from '@kinform/kinform';`,
  ].join('\n');
}
