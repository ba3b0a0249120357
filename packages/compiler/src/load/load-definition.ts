import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  FormDefinition,
  FormSchema,
  FormText,
  GlossaryEntry,
  QuestionText,
  UiElement,
  Vocabulary,
} from '@kinform/engine';
import { compare } from 'semver';
import { DefinitionFileError, filesIn, foldersIn, readJson, readText, readTexts } from './schemas-folder.js';

type BlockTexts = Record<string, Record<string, Record<string, QuestionText>>>;

/** Names of all forms under schemas/forms, in order. */
export function formNames(schemas: string): string[] {
  return foldersIn(join(schemas, 'forms'));
}

/** Versions of a form, oldest first by their numbers. */
export function formVersions(schemas: string, form: string): string[] {
  return foldersIn(join(schemas, 'forms', form))
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort(compare);
}

/** Reads one version of one form, with blocks, vocabularies and terms beside it; the newest where no version is named. */
export function loadDefinition(schemas: string, form: string, version?: string): FormDefinition {
  const chosen = version ?? formVersions(schemas, form).at(-1);
  const folder = join(schemas, 'forms', form, chosen ?? '');
  if (!formNames(schemas).includes(form)) throw unknownForm(schemas, form);
  if (!chosen || !formVersions(schemas, form).includes(chosen)) throw unknownVersion(schemas, form, chosen);
  const template = join(folder, 'document.hbs');
  const glossary = join(schemas, 'glossary.json');
  return {
    form,
    version: chosen,
    schema: readJson<FormSchema>(join(folder, 'schema.json')),
    ui: readJson<UiElement>(join(folder, 'ui.json')),
    text: readTexts<FormText>(folder),
    template: existsSync(template) ? readText(template) : '',
    blocks: loadBlocks(schemas),
    vocabularies: loadVocabularies(schemas),
    terms: readJson<Record<string, string>>(join(schemas, 'terms.json')),
    ...(existsSync(glossary) ? { glossary: readJson<GlossaryEntry[]>(glossary) } : {}),
  };
}

function unknownForm(schemas: string, form: string): DefinitionFileError {
  return new DefinitionFileError(`There is no form "${form}".`, `The forms are: ${formNames(schemas).join(', ')}.`);
}

function unknownVersion(schemas: string, form: string, version?: string): DefinitionFileError {
  return new DefinitionFileError(
    `The form ${form} has no version ${version ?? '(none)'}.`,
    `Its versions are: ${formVersions(schemas, form).join(', ')}.`,
  );
}

function loadBlocks(schemas: string): FormDefinition['blocks'] {
  const folder = join(schemas, 'blocks');
  const texts: BlockTexts = readTexts(folder);
  const blocks: FormDefinition['blocks'] = {};
  for (const file of filesIn(folder, '.json').filter((name) => !name.startsWith('text.'))) {
    const name = basename(file, '.json');
    const text = Object.fromEntries(Object.entries(texts).map(([locale, all]) => [locale, all[name] ?? {}]));
    blocks[name] = { schema: readJson<FormSchema>(join(folder, file)), text };
  }
  return blocks;
}

function loadVocabularies(schemas: string): Record<string, Vocabulary> {
  const folder = join(schemas, 'vocabularies');
  const files = filesIn(folder, '.json');
  return Object.fromEntries(files.map((file) => [basename(file, '.json'), readJson<Vocabulary>(join(folder, file))]));
}
