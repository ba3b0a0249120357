import { expect, test } from 'vitest';
import { fieldTypeOf } from './field-type-of.js';
import type { FormSchema } from './form-schema.js';

const table: [string, FormSchema][] = [
  ['signature', { type: 'object', field: 'signature' }],
  ['text', { type: 'string', maxLength: 250 }],
  ['long-text', { type: 'string', maxLength: 251 }],
  ['number', { type: 'integer' }],
  ['date', { type: 'string', format: 'date' }],
  ['date-time', { type: 'string', format: 'date-time' }],
  ['partial-date', { type: 'string', format: 'partial-date' }],
  ['telephone', { type: 'string', format: 'phone' }],
  ['email', { type: 'string', format: 'email' }],
  ['postcode', { type: 'string', format: 'postcode' }],
  ['nhs-number', { type: 'string', format: 'nhs-number' }],
  ['upn', { type: 'string', format: 'upn' }],
  ['text', { type: 'string', format: 'row-id' }],
  ['choice', { type: 'string', enum: ['1', '2', '3', '4', '5', '6', '7'] }],
  ['select', { type: 'string', enum: ['1', '2', '3', '4', '5', '6', '7', '8'] }],
  ['choices', { type: 'array', items: { type: 'string', enum: ['a'] } }],
  ['yes-no', { type: 'boolean' }],
  ['reference', { type: 'string', reference: { list: '/children' } }],
  ['references', { type: 'array', items: { type: 'string', reference: { list: '/children' } } }],
  ['group', { type: 'object', properties: {} }],
  ['repeating-group', { type: 'array', items: { type: 'object', properties: {} } }],
];

test.each(table)('%s asks %j', (field, schema) => {
  expect(fieldTypeOf(schema)).toBe(field);
});

test('a schema that nothing can ask is refused', () => {
  expect(() => fieldTypeOf({ type: 'array', items: { type: 'string' } })).toThrow('Name one with "field"');
});
