import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import type { FieldType } from '../field-type.js';
import { fieldTypes } from '../types.js';
import { rowByPlace, rowNoun, rowOwnName } from './row-name.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

fieldContract(fieldTypes['repeating-group'] as FieldType, repeatingGroupExamples);

const nobody = (): undefined => undefined;

test.each([
  [{ name: 'Amira Hassan' }, { rowName: ['name'] }, 'Amira Hassan'],
  [
    { name: { familyName: 'Hassan', givenName: 'Amira', preferredName: 'Mimi' } },
    { rowName: ['name'] },
    'Amira Hassan',
  ],
  [{ name: 'School', role: 'Head' }, { rowName: ['name', 'role'] }, 'School Head'],
  [{ name: ' ' }, { rowName: ['name'] }, ''],
  [{}, { rowName: ['constructor'] }, ''],
])('a row is called what its answers say: %j', (row, items, name) => {
  expect(rowOwnName(row, items, nobody)).toBe(name);
});

test('a row that is named by a reference has the name of the row that it refers to', () => {
  const items = { rowName: ['childRef'], properties: { childRef: { reference: { list: '/children' } } } };
  const named = rowOwnName({ childRef: 'child-1' }, items, (list, id) => `${list} ${id}`);
  expect(named).toBe('/children child-1');
  expect(rowOwnName({ childRef: 'child-9' }, items, nobody)).toBe('');
});

test.each([
  ['a child', 'child', 'Child 2'],
  ['an adult', 'adult', 'Adult 2'],
  ['Animal', 'Animal', 'Animal 2'],
])('%s: another %s, and %s', (one, noun, second) => {
  expect(rowNoun({ label: '', row: { one, other: '' } }, 'entry')).toBe(noun);
  expect(rowByPlace(noun, 1)).toBe(second);
});
