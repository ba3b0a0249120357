import { expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import type { FormSchema } from '../definition/form-schema.js';
import { madeUpForm, madeUpSettings } from '../test-data/made-up-form.js';
import { nextRowId } from './row-ids.js';
import { rowName, rowNameAt } from './row-name.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const children = [
  { id: 'child-1', name: { givenName: 'Amira', familyName: ' Hassan ' } },
  { id: 'child-2', name: { givenName: '' } },
];

test('a row is called what its answers say, else by its kind and place', () => {
  expect(rowName(resolved, { children }, '/children', 'child-1', 'en-GB')).toBe('Amira Hassan');
  expect(rowName(resolved, { children }, '/children', 'child-2', 'en-GB')).toBe('Child 2');
  expect(rowName(resolved, { children }, '/children', 'child-9', 'en-GB')).toBeUndefined();
});

test('ids of rows go up and are not given twice', () => {
  expect(nextRowId(undefined, 'child')).toBe('child-1');
  expect(nextRowId([{ id: 'child-2' }, { id: 'other-7' }, {}, { id: 'child-x' }], 'child')).toBe('child-3');
});

test('a group among the names is called by its own, a reference by the row that it refers to', () => {
  const name: FormSchema = {
    type: 'object',
    rowName: ['givenName'],
    properties: { givenName: { type: 'string' }, preferredName: { type: 'string' } },
  };
  const listOf = (rowName: string[], properties: Record<string, FormSchema>): FormSchema => ({
    type: 'array',
    items: { type: 'object', rowName, properties },
  });
  const reference = (list: string): FormSchema => ({ type: 'string', reference: { list } });
  const schema: FormSchema = {
    type: 'object',
    properties: {
      children: listOf(['name'], { name }),
      voices: listOf(['childRef'], { childRef: reference('/children') }),
      rounds: listOf(['next'], { next: reference('/rounds') }),
    },
  };
  const answers = {
    children: [{ id: 'child-1', name: { givenName: 'Amira', preferredName: 'Mimi' } }],
    voices: [{ id: 'voice-1', childRef: 'child-1' }],
    rounds: [{ id: 'round-1', next: 'round-1' }],
  };
  const form = { schema, text: resolved.text };
  expect(rowName(form, answers, '/voices', 'voice-1', 'en-GB')).toBe('Amira');
  expect(rowName(form, answers, '/rounds', 'round-1', 'en-GB')).toBe('1');
});

test('a row is called the same by its place, which rows without ids have too', () => {
  const nameless = children.map(({ name }) => ({ name }));
  expect(rowNameAt(resolved, { children: nameless }, '/children', 0, 'en-GB')).toBe('Amira Hassan');
  expect(rowNameAt(resolved, { children: nameless }, '/children', 1, 'en-GB')).toBe('Child 2');
  expect(rowNameAt(resolved, { children: nameless }, '/children', 2, 'en-GB')).toBeUndefined();
});
