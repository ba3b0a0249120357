import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemasFile } from './read-schemas.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
// Steps of an overlay are those of a migration.
ajv.addSchema(readSchemasFile<{ $id: string }>('meta/migration.schema.json'));
const metaSchema = (name: string): ValidateFunction => {
  const schema = readSchemasFile<{ $id: string }>(`meta/${name}.schema.json`);
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
};

const formWith = (member: object) => ({
  type: 'object',
  additionalProperties: false,
  properties: { one: { type: 'string', maxLength: 20, ...member } },
});
const overlayWith = (change: object) => ({
  authority: 'made-up',
  version: '1.0.0',
  form: 'a-form',
  formVersion: '1.0.0',
  changes: [{ target: 'one', reason: 'Guidance asks for it.', source: 'MU 1', ...change }],
});
const holds = { answer: 'one', answered: true };
const ruled = (rule: object) => formWith({ rule });
const covering = (covers: object) =>
  formWith({ type: 'array', items: { type: 'boolean' }, maxLength: undefined, covers });
const yes = { list: '/parents', for: 'childRefs', yes: holds, own: true };
const consenting = (consentGiven: object) =>
  formWith({ type: 'array', items: { type: 'boolean' }, maxLength: undefined, consentGiven });
const op = { op: 'rule', name: 'isOdd', holds, text: { 'en-GB': { message: 'Check it' } } };

describe('conditions', () => {
  it.each<[object, boolean]>([
    [{ answer: 'a', sameAs: '../b' }, true],
    [{ answer: 'a', sameAs: 7 }, false],
    [{ answer: '/children/{childRef}/birth/date', answered: true }, true],
    [{ answer: '/children/{../childRef}/name', sameAs: '/children/{/a/b}/name' }, true],
    [{ answer: '/children/{childRef}', answered: true }, false],
    [{ answer: '/children/{}/name', answered: true }, false],
    [{ answer: '{childRef}/name', answered: true }, false],
    [{ answer: 'a', sameAs: 'b', is: 1 }, false],
    [{ some: '/list', where: { answer: 'a', is: 1 }, atLeast: 2 }, true],
    [{ some: '/list', atLeast: 0 }, false],
    [{ some: '/list', among: { answer: 'a', is: 1 }, where: { answer: 'b', is: 1 }, share: 0.5 }, true],
    [{ some: '/list', share: 1.5 }, false],
    [{ some: '/list', inARow: 'date', atLeast: 5 }, true],
    [{ some: '/list', inARow: '../date' }, false],
    [{ some: '/list', namedBy: '../refs' }, true],
    [{ some: '/list', namedBy: 7 }, false],
    [{ some: '/list', naming: 'refs' }, true],
    [{ answer: 'born/date', ageOn: '/day', atLeast: 16 }, true],
    [{ answer: 'born', ageOn: '/day', atLeast: 12, under: 16 }, true],
    [{ answer: 'born', ageOn: '/day' }, false],
    [{ answer: 'born', ageOn: '/day', under: 1.5 }, false],
  ])('%j: %s', (showWhen, accepted) => {
    expect(metaSchema('form-schema')(formWith({ showWhen }))).toBe(accepted);
    expect(metaSchema('overlay')(overlayWith({ op: 'show', when: showWhen }))).toBe(accepted);
  });
});

describe('rule and covers', () => {
  it.each<[string, object, boolean]>([
    ['a rule', ruled({ isOdd: { holds } }), true],
    [
      'all that a rule can say',
      ruled({ isOdd: { holds, when: holds, severity: 'advice', source: 'x', whenMissing: true } }),
      true,
    ],
    ['no rule', ruled({}), false],
    ['a rule of a reserved name', ruled({ constructor: { holds } }), false],
    ['a rule with a path for a name', ruled({ 'a.b': { holds } }), false],
    ['a rule that asserts nothing', ruled({ isOdd: { when: holds } }), false],
    ['covers', covering({ list: '/needs', by: 'needRefs', where: holds, source: 'x' }), true],
    ['covers of a list beside it', covering({ list: 'needs', by: 'needRefs' }), false],
    ['covers by nothing', covering({ list: '/needs' }), false],
    [
      'covers or another list',
      covering({ list: '/needs', by: 'needRefs', or: [{ list: '/unmet', by: 'refs' }] }),
      true,
    ],
    ['covers or nowhere', covering({ list: '/needs', by: 'needRefs', or: [{ by: 'refs' }] }), false],
    [
      'consent',
      consenting({ by: [yes], children: { list: '/children', able: holds, born: 'birth/date', on: '/day' } }),
      true,
    ],
    ['consent by nobody', consenting({ by: [], children: { list: '/children', able: holds } }), false],
    [
      'consent of an age on no day',
      consenting({ by: [yes], children: { list: '/c', able: holds, born: 'birth' } }),
      false,
    ],
    [
      'consent with figures of its own',
      consenting({ by: [yes], children: { list: '/c', able: holds }, asks: {} }),
      false,
    ],
  ])('%s', (_name, value, accepted) => {
    expect(metaSchema('form-schema')(JSON.parse(JSON.stringify(value)))).toBe(accepted);
  });

  it.each<[string, object, boolean]>([
    ['a rule of an authority', op, true],
    ['all that it can say', { ...op, when: holds, whenMissing: true, severity: 'warning' }, true],
    ['one without a sentence', { ...op, text: { 'en-GB': { hint: 'Why' } } }, false],
    ['one without words', { ...op, text: {} }, false],
    ['one of a reserved name', { ...op, name: 'prototype' }, false],
  ])('%s, in an overlay', (_name, change, accepted) => {
    expect(metaSchema('overlay')(overlayWith(change))).toBe(accepted);
  });
});

describe('sentences of a question’s own', () => {
  const textWith = (messages: object) => ({
    title: 'A form',
    sections: {},
    document: {},
    questions: { one: { label: 'One', messages } },
  });

  it.each<[object, boolean]>([
    [
      { required: 'x', 'format.nhs-number': 'x', 'rule.isOdd': 'x', 'rule.isOdd.hint': 'x', 'required.hint': 'x' },
      true,
    ],
    [{ 'rule isOdd': 'x' }, false],
    [{ 'rule.': 'x' }, false],
    [{ required: '' }, false],
  ])('%j: %s', (messages, accepted) => {
    expect(metaSchema('text')(textWith(messages))).toBe(accepted);
    expect(metaSchema('block-text')({ 'a-block': { '': { label: 'One', messages } } })).toBe(accepted);
  });
});
