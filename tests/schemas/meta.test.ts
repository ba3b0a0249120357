import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { authorityNames, formNames, hasOverlay } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { everyForm, filesOf, readSchemasFile, schemas } from './read-schemas.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });

function metaSchema(name: string): ValidateFunction {
  const schema = readSchemasFile<{ $id: string }>(`meta/${name}.schema.json`);
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
}

function faultsOf(name: string, path: string): string[] {
  const validate = metaSchema(name);
  if (validate(readSchemasFile(path))) return [];
  return (validate.errors ?? []).map((error) => `${path} ${error.instancePath} ${error.message ?? ''}`);
}

const inFolder = (folder: string, pattern: RegExp) =>
  filesOf(folder)
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);

const overlayFiles = authorityNames(schemas).flatMap((authority) =>
  formNames(schemas)
    .filter((form) => hasOverlay(schemas, authority, form))
    .map((form) => `authorities/${authority}/${form}.overlay.json`),
);

/** Which files follow which meta-schema. */
const files: Record<string, string[]> = {
  'form-schema': [...everyForm().map(({ folder }) => `${folder}/schema.json`), ...inFolder('blocks', /^(?!text\.)/)],
  ui: everyForm().map(({ folder }) => `${folder}/ui.json`),
  text: everyForm().flatMap(({ folder }) => inFolder(folder, /^text\./)),
  'block-text': inFolder('blocks', /^text\./),
  vocabulary: inFolder('vocabularies', /./),
  terms: ['terms.json'],
  authority: authorityNames(schemas).map((authority) => `authorities/${authority}/authority.json`),
  overlay: overlayFiles,
  record: everyForm().flatMap(({ folder }) => inFolder(`${folder}/examples`, /^(?!wrong-)/)),
  example: everyForm().flatMap(({ folder }) => inFolder(`${folder}/examples`, /^wrong-/)),
};

describe.each(Object.keys(files))('%s', (name) => {
  it.each(files[name] ?? [])('%s is as its meta-schema says', (path) => {
    expect(faultsOf(name, path)).toEqual([]);
  });

  it('has files, and turns away what does not belong', () => {
    expect(files[name]).not.toEqual([]);
    const validate = metaSchema(name);
    expect([validate([]), validate({ somethingElse: 1 })]).toEqual([false, false]);
  });
});

describe('what a meta-schema turns away', () => {
  const schemaOf = (member: object) => ({ type: 'object', additionalProperties: false, properties: { one: member } });
  const change = { target: 'header.kind', op: 'require', reason: 'We need to know.', source: 'MU 1' };
  const overlayOf = (one: object) => ({
    authority: 'made-up',
    version: '1.0.0',
    form: 'a-form',
    formVersion: '1.0.0',
    changes: [one],
  });

  it.each<[string, string, object, boolean]>([
    ['a text with room', 'form-schema', schemaOf({ type: 'string', maxLength: 9 }), true],
    ['a text without limit', 'form-schema', schemaOf({ type: 'string' }), false],
    ['a combinator', 'form-schema', schemaOf({ oneOf: [{ type: 'boolean' }] }), false],
    ['a reference to elsewhere', 'form-schema', schemaOf({ $ref: 'https://example.org/a.json' }), false],
    ['an open group', 'form-schema', schemaOf({ type: 'object', properties: {} }), false],
    [
      'an audience that nobody knows',
      'form-schema',
      schemaOf({ type: 'boolean', question: { audience: ['press'] } }),
      false,
    ],
    [
      'a condition of two kinds',
      'form-schema',
      schemaOf({ type: 'boolean', showWhen: { answer: 'a', is: 1, in: [2] } }),
      false,
    ],
    ['a change with reason and source', 'overlay', overlayOf(change), true],
    ['a change without a reason', 'overlay', overlayOf({ ...change, reason: '' }), false],
    ['a change without a source', 'overlay', overlayOf({ ...change, source: undefined }), false],
    ['an operation that does not exist', 'overlay', overlayOf({ ...change, op: 'remove' }), false],
  ])('%s', (_name, meta, value, accepted) => {
    expect(metaSchema(meta)(JSON.parse(JSON.stringify(value)))).toBe(accepted);
  });
});

describe('the folder', () => {
  it('has a meta-schema for every kind of file, and no other', () => {
    expect(
      filesOf('meta')
        .map((file) => file.replace('.schema.json', ''))
        .sort(),
    ).toEqual(Object.keys(files).sort());
  });

  it('names every vocabulary and block by its file', () => {
    const misnamed = filesOf('vocabularies').filter(
      (name) => readSchemasFile<{ id: string }>(`vocabularies/${name}`).id !== name.replace('.json', ''),
    );
    expect(misnamed).toEqual([]);
  });

  it('gives words to every code of every vocabulary, in groups that hold only its codes', () => {
    for (const name of filesOf('vocabularies')) {
      const { codes, groups = [], text } = readSchemasFile<Vocabulary>(`vocabularies/${name}`);
      expect(codes.filter((code) => !text['en-GB']?.[code])).toEqual([]);
      expect(groups.filter((group) => !text['en-GB']?.[group.code])).toEqual([]);
      expect(groups.flatMap((group) => group.codes).filter((code) => !codes.includes(code))).toEqual([]);
    }
  });

  it('tells of every form and authority in a README', () => {
    const places = [
      ...formNames(schemas).map((form) => `forms/${form}`),
      ...authorityNames(schemas).map((name) => `authorities/${name}`),
    ];
    expect(places.filter((place) => !existsSync(join(schemas, place, 'README.md')))).toEqual([]);
    expect(places.filter((place) => readFileSync(join(schemas, place, 'README.md'), 'utf8').length < 300)).toEqual([]);
  });
});

interface Vocabulary {
  codes: string[];
  groups?: { code: string; codes: string[] }[];
  text: Record<string, Record<string, string>>;
}
