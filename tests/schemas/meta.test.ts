import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { authorityNames, formNames, ownerFolder, overlayFiles, profileNames } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { everyForm, everyProfileForm, filesOf, readSchemasFile, schemas } from './read-schemas.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });

// They refer to each other, so all are there before the first is compiled.
const idOf = Object.fromEntries(
  filesOf('meta').map((file) => {
    const schema = readSchemasFile<{ $id: string }>(`meta/${file}`);
    ajv.addSchema(schema);
    return [file.replace('.schema.json', ''), schema.$id];
  }),
);

function metaSchema(name: string): ValidateFunction {
  const validate = ajv.getSchema(idOf[name] ?? '');
  if (!validate) throw new Error(`There is no meta-schema ${name}.`);
  return validate as ValidateFunction;
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

const everyOverlay = [...authorityNames(schemas), ...profileNames(schemas)].flatMap((name) =>
  formNames(schemas)
    .flatMap((form) => overlayFiles(ownerFolder(schemas, name), form))
    .map(({ path }) => relative(schemas, path)),
);

const migrationFiles = formNames(schemas).flatMap((form) =>
  existsSync(join(schemas, 'forms', form, 'migrations')) ? inFolder(`forms/${form}/migrations`, /--[\d.]+\.json$/) : [],
);

const foldersWithExamples = [...everyForm(), ...everyProfileForm()];

/** Kinds of which there may be no file yet. */
const optional = ['migration', 'migration-findings'];

/** Which files follow which meta-schema. */
const files: Record<string, string[]> = {
  'form-schema': [...everyForm().map(({ folder }) => `${folder}/schema.json`), ...inFolder('blocks', /^(?!text\.)/)],
  ui: everyForm().map(({ folder }) => `${folder}/ui.json`),
  text: everyForm().flatMap(({ folder }) => inFolder(folder, /^text\./)),
  'block-text': inFolder('blocks', /^text\./),
  vocabulary: inFolder('vocabularies', /./),
  terms: ['terms.json'],
  glossary: ['glossary.json'],
  authority: authorityNames(schemas).map((authority) => `authorities/${authority}/authority.json`),
  profile: profileNames(schemas).map((profile) => `profiles/${profile}/profile.json`),
  overlay: everyOverlay,
  quality: [
    ...authorityNames(schemas).map((name) => `authorities/${name}`),
    ...profileNames(schemas).map((name) => `profiles/${name}`),
  ]
    .map((folder) => `${folder}/quality.json`)
    .filter((path) => existsSync(join(schemas, path))),
  'text-pack': ['../tests/schemas/fixtures/lorem-pack.json'],
  migration: migrationFiles,
  'migration-findings': migrationFiles
    .map((path) => path.replace(/json$/, 'expected.json'))
    .filter((path) => existsSync(join(schemas, path))),
  released: ['released.lock.json'],
  record: foldersWithExamples.flatMap(({ folder }) => inFolder(`${folder}/examples`, /^(?!wrong-)/)),
  example: foldersWithExamples.flatMap(({ folder }) => inFolder(`${folder}/examples`, /^wrong-/)),
  'rule-map': ['rules/rule-map.json'],
};

describe.each(Object.keys(files))('%s', (name) => {
  it.each(files[name] ?? [])('%s is as its meta-schema says', (path) => {
    expect(faultsOf(name, path)).toEqual([]);
  });

  it('has files, and turns away what does not belong', () => {
    if (!optional.includes(name)) expect(files[name]).not.toEqual([]);
    const validate = metaSchema(name);
    expect([validate([]), validate({ somethingElse: 1 })]).toEqual([false, false]);
  });
});

describe('what a meta-schema turns away', () => {
  const schemaOf = (member: object) => ({ type: 'object', additionalProperties: false, properties: { one: member } });
  const change = { target: 'header.kind', op: 'require', reason: 'We need to know.', source: 'MU 1' };
  const migrationOf = (one: object) => ({
    form: 'a-form',
    from: '1.0.0',
    to: '2.0.0',
    about: 'It is simpler.',
    steps: [{ reason: 'We say so.', ...one }],
  });
  const pin = {
    ...{ target: 'form', op: 'textPack', pack: 'lorem', digest: `sha256-${'0'.repeat(64)}` },
    ...{ holder: 'Made-up Town', licence: 'ML 1', reason: 'We have a licence for it.', source: 'ML 1' },
  };
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
    [
      'a migration',
      'migration',
      migrationOf({ op: 'split', from: 'a', by: 'copy', to: [{ question: 'b', when: { answer: 'c', is: 1 } }] }),
      true,
    ],
    ['a step without a reason', 'migration', migrationOf({ op: 'drop', question: 'a', reason: undefined }), false],
    ['a step that nobody knows', 'migration', migrationOf({ op: 'lose', question: 'a' }), false],
    ['a change with reason and source', 'overlay', overlayOf(change), true],
    ['a change without a reason', 'overlay', overlayOf({ ...change, reason: '' }), false],
    ['a change without a source', 'overlay', overlayOf({ ...change, source: undefined }), false],
    ['a change of a profile', 'overlay', { ...overlayOf(change), authority: undefined, profile: 'made-up' }, true],
    ['an overlay of two owners', 'overlay', { ...overlayOf(change), profile: 'made-up' }, false],
    ['an overlay of nobody', 'overlay', { ...overlayOf(change), authority: undefined }, false],
    ['an overlay upon two others', 'overlay', { ...overlayOf(change), extends: ['one-town', 'a-profile'] }, true],
    ['a text pack that is pinned', 'overlay', overlayOf(pin), true],
    ['a text pack without a digest', 'overlay', overlayOf({ ...pin, digest: undefined }), false],
    ['a text pack without a holder', 'overlay', overlayOf({ ...pin, holder: undefined }), false],
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

  it('tells of every form, authority and profile in a README', () => {
    const places = [
      ...formNames(schemas).map((form) => `forms/${form}`),
      ...authorityNames(schemas).map((name) => `authorities/${name}`),
      ...profileNames(schemas).map((name) => `profiles/${name}`),
    ];
    expect(places.filter((place) => !existsSync(join(schemas, place, 'README.md')))).toEqual([]);
    expect(places.filter((place) => readFileSync(join(schemas, place, 'README.md'), 'utf8').length < 300)).toEqual([]);
  });
});

describe('a profile', () => {
  it('may set all that an authority may, but its name and its profiles', () => {
    const members = (name: string, at: (schema: MetaSchema) => MetaSchema['properties']) =>
      Object.keys(at(readSchemasFile<MetaSchema>(`meta/${name}.schema.json`)));
    const ofAuthority = members('authority', ({ properties }) => properties);
    const ofProfile = members('profile', ({ properties }) => properties['settings']!.properties);
    const apart = ['$schema', 'authority', 'version', 'name', 'profiles'];
    expect(ofProfile.sort()).toEqual(ofAuthority.filter((member) => !apart.includes(member)).sort());
  });
});

interface MetaSchema {
  properties: Record<string, MetaSchema>;
}

interface Vocabulary {
  codes: string[];
  groups?: { code: string; codes: string[] }[];
  text: Record<string, Record<string, string>>;
}
