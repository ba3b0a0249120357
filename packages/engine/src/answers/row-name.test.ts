import { expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { madeUpForm, madeUpSettings } from '../test-data/made-up-form.js';
import { nextRowId } from './row-ids.js';
import { rowName } from './row-name.js';

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
