import { isJsonObject } from '@kinform/engine';
import type { FormDefinition, FormSchema, FormText, Json, QuestionText, UiElement, Vocabulary } from '@kinform/engine';
import type { Library } from '../files/library.js';
import { blockName } from './origins.js';

type Shared = Pick<FormDefinition, 'blocks' | 'vocabularies' | 'terms'>;
type BlockWords = Record<string, Record<string, QuestionText>>;

const sharedOf = new WeakMap<Library, Shared>();

/**
 * One version of a form as its files say, with stand-ins where a file asks for what does not exist, so that one fault
 * does not hide the others: a rule reports each of them. Undefined where the form's own files cannot be read.
 */
export function mendedDefinition(library: Library, form: string, version: string): FormDefinition | undefined {
  const known = definitions.get(library) ?? new Map<string, FormDefinition | undefined>();
  definitions.set(library, known);
  const key = `${form} ${version}`;
  if (!known.has(key)) known.set(key, readDefinition(library, form, version));
  return known.get(key);
}

const definitions = new WeakMap<Library, Map<string, FormDefinition | undefined>>();

function readDefinition(library: Library, form: string, version: string): FormDefinition | undefined {
  const folder = `forms/${form}/${version}`;
  const schema = library.object(`${folder}/schema.json`);
  const ui = library.object(`${folder}/ui.json`);
  const locales = library.localesIn(folder);
  const text = Object.fromEntries(
    locales.map((locale) => [locale, textOf(library.object(`${folder}/text.${locale}.json`))]),
  );
  if (!schema || !ui || locales.length === 0) return undefined;
  return {
    form,
    version,
    schema: schema as FormSchema,
    ui: ui as unknown as UiElement,
    text,
    template: library.files.get(`${folder}/document.hbs`) ?? '',
    ...shared(library),
  };
}

function textOf(written: object | undefined): FormText {
  return { title: '', sections: {}, questions: {}, document: {}, ...written };
}

function shared(library: Library): Shared {
  const known = sharedOf.get(library);
  if (known) return known;
  const made = {
    blocks: withStandIns(library, readBlocks(library)),
    vocabularies: readVocabularies(library),
    terms: (library.object('terms.json') ?? {}) as Record<string, string>,
  };
  sharedOf.set(library, made);
  return made;
}

function readBlocks(library: Library): FormDefinition['blocks'] {
  const locales = library.localesIn('blocks');
  return Object.fromEntries(
    library.blocks.map((name) => {
      const text = Object.fromEntries(
        locales.map((locale) => {
          const words = (library.object(`blocks/text.${locale}.json`) ?? {}) as unknown as BlockWords;
          return [locale, Object.hasOwn(words, name) ? (words[name] ?? {}) : {}];
        }),
      );
      const schema = (library.object(`blocks/${name}.json`) ?? standIn) as FormSchema;
      return [name, { schema, text }];
    }),
  );
}

const standIn: FormSchema = { type: 'object', properties: {}, additionalProperties: false };

/** Blocks that are asked for and do not exist, and blocks that contain themselves, become empty groups. */
function withStandIns(library: Library, blocks: FormDefinition['blocks']): FormDefinition['blocks'] {
  const all = { ...blocks };
  for (const path of library.jsonFiles()) {
    if (/\/examples\/|^meta\//.test(path)) continue;
    for (const name of refsIn(library.file(path)?.value)) all[name] ??= { schema: standIn, text: {} };
  }
  for (const name of circularBlocks(library)) all[name] = { schema: standIn, text: {} };
  return all;
}

/** Names of the blocks that a value asks for, wherever in it. */
export function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? (blockName(member) ?? []) : refsIn(member),
  );
}

/** Names of blocks that contain themselves, through others or not. */
export function circularBlocks(library: Library): string[] {
  const links = new Map(library.blocks.map((name) => [name, refsIn(library.file(`blocks/${name}.json`)?.value)]));
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    (links.get(from) ?? []).some((next) => {
      if (next === wanted) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, wanted, seen);
    });
  return library.blocks.filter((name) => reaches(name, name, new Set()));
}

function readVocabularies(library: Library): Record<string, Vocabulary> {
  return Object.fromEntries(
    library.vocabularies.flatMap((name) => {
      const vocabulary = library.object(`vocabularies/${name}.json`) as unknown as Vocabulary | undefined;
      if (!vocabulary || !Array.isArray(vocabulary.codes)) return [];
      return [[name, { ...vocabulary, text: isJsonObject(vocabulary.text) ? vocabulary.text : {} }]];
    }),
  );
}
