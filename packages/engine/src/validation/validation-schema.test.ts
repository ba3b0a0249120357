import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { madeUpForm, madeUpSettings } from '../test-data/made-up-form.js';
import { createAjv } from '../validator/index.js';
import { validationSchema } from './validation-schema.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const schema = validationSchema(resolved) as { $ref: string; $defs: Record<string, Record<string, unknown>> };
const definitions = Object.values(schema.$defs);

describe('the schema that Ajv compiles', () => {
  test('has no annotations in it', () => {
    const text = JSON.stringify(schema);
    for (const word of [
      '"question"',
      '"field"',
      '"showWhen"',
      '"vocabulary"',
      '"core"',
      '"severity"',
      '"optionGroups"',
    ]) {
      expect(text).not.toContain(word);
    }
  });

  test('keeps what is alike once', () => {
    const texts = definitions.map((definition) => JSON.stringify(definition));
    expect(new Set(texts).size).toBe(texts.length);
    expect(definitions.filter((definition) => definition['format'] === 'row-id')).toHaveLength(1);
  });

  test('does not change the form', () => {
    const before = JSON.stringify(resolved);
    validationSchema(resolved);
    expect(JSON.stringify(resolved)).toBe(before);
  });
});

describe('the validator', () => {
  test('refuses schemas with unknown keywords, `$data` and formats of others', () => {
    expect(() => createAjv().compile({ type: 'string', nonsense: true })).toThrow('unknown keyword');
    expect(() => createAjv().compile({ type: 'string', format: 'uri' })).toThrow('unknown format');
    expect(() => createAjv().compile({ type: 'number', minimum: { $data: '1/x' } })).toThrow('invalid');
  });

  test('sees own members only and puts no answer into what it reports', () => {
    const validate = createAjv().compile({
      type: 'object',
      properties: { a: { type: 'string' }, toString: { type: 'string' } },
      required: ['toString'],
    });
    expect(validate({ a: 41_139_137 })).toBe(false);
    expect(validate.errors!.map(({ keyword }) => keyword).sort()).toEqual(['required', 'type']);
    expect(JSON.stringify(validate.errors)).not.toContain('41139137');
  });
});
