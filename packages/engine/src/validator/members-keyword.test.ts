import { describe, expect, test } from 'vitest';
import { createAjv } from './create-ajv.js';

const $defs = {
  score: { type: 'integer', maximum: 10 },
  name: { type: 'object', members: { shapes: { given: { $ref: '#/$defs/score' } }, required: ['given'] } },
};
const score = { $ref: '#/$defs/score' };
const shapes = { score, 'a/b': score, toString: score, name: { $ref: '#/$defs/name' } };
const required = ['score', 'toString'];

const short = createAjv().compile({ $defs, type: 'object', members: { shapes, required } });
const long = createAjv().compile({
  $defs: { ...$defs, name: { type: 'object', properties: { given: { $ref: '#/$defs/score' } }, required: ['given'] } },
  type: 'object',
  properties: shapes,
  required,
  additionalProperties: false,
});

describe('members', () => {
  test.each([
    [{}],
    [{ score: 4, toString: undefined }],
    [{ score: 11, 'a/b': 'x' }],
    [{ score: '4', name: {} }],
    [{ score: 4, name: { given: 12 } }],
    [{ score: 4, constructor: 1, valueOf: 2 }],
    [JSON.parse('{"score":4,"__proto__":{"score":4}}')],
    [[]],
    ['text'],
  ])('says what properties, required and additionalProperties say: %j', (value: unknown) => {
    expect(errorsOf(short, value)).toEqual(errorsOf(long, value));
  });

  test('takes no definition that contains itself', () => {
    const ring = { type: 'object', members: { shapes: { again: { $ref: '#/$defs/ring' } }, required: [] } };
    const compile = () => createAjv().compile({ $defs: { ring }, $ref: '#/$defs/ring' });
    expect(compile).toThrow('"members" cannot use #/$defs/ring');
  });
});

function errorsOf(validate: typeof short, value: unknown): string[] {
  const errors = validate.call({ at: '2026-04-30', calendar: {} } as never, value) ? [] : (validate.errors ?? []);
  return errors.map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params])).sort();
}
