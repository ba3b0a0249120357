import { expect, test } from 'vitest';
import { parts, schemaWith, stepsOf, versionOf, olderSchema } from '../test-data/made-up-versions.js';
import { migrationFaults } from './migration-faults.js';

const { text, codes, group } = parts;
const older = versionOf('1.0.0', olderSchema);
const newer = versionOf(
  '2.0.0',
  schemaWith({ notes: undefined, remarks: text, header: group({ kind: codes('first') }) }),
);

test('a sound migration has no faults', () => {
  const migration = stepsOf(
    { op: 'rename', from: 'notes', to: 'remarks' },
    { op: 'map', question: 'header.kind', codes: { new: 'first', review: 'first' } },
    { op: 'default', question: 'header.kind', value: 'first' },
    { op: 'drop', question: 'header.score' },
    { op: 'map', question: 'children.needs', codes: { a: 'b' } },
  );
  expect(migrationFaults(migration, older, newer)).toEqual([]);
});

test.each<[string, object, string]>([
  [
    'a question that the older version never had',
    { op: 'drop', question: 'note' },
    'Version 1.0.0 has no question "note".',
  ],
  [
    'a question that the newer version does not have',
    { op: 'move', from: 'notes', to: 'remark' },
    'Version 2.0.0 has no question "remark".',
  ],
  ['a name with dots', { op: 'rename', from: 'notes', to: 'header.kind' }, 'holds a character'],
  [
    'a code that was never offered',
    { op: 'map', question: 'header.kind', codes: { old: 'first' } },
    'never had the code "old"',
  ],
  [
    'a code that is not offered now',
    { op: 'map', question: 'header.kind', codes: { new: 'last' } },
    'does not take the code "last"',
  ],
  ['a default of another kind', { op: 'default', question: 'remarks', value: 3 }, 'cannot take that value'],
  ['a default that is no list', { op: 'default', question: 'children.needs', value: 'a' }, 'cannot take that value'],
  [
    'nothing to part a text by',
    { op: 'split', from: 'notes', by: 'separator', separator: '', to: [{ question: 'remarks' }] },
    'into nothing',
  ],
])('%s is a fault', (_name, step, what) => {
  const faults = migrationFaults(stepsOf({ op: 'drop', question: 'lead' }, step), older, newer);
  expect(faults[0]).toMatchObject({ step: 1, what: expect.stringContaining(what) as string });
});

test('the nearest question is named', () => {
  expect(migrationFaults(stepsOf({ op: 'drop', question: 'adult.name' }), older, newer)[0]!.mend).toContain(
    'adults.name',
  );
});

test('two steps about the same question, and a file that is for other versions, are faults', () => {
  const twice = stepsOf({ op: 'drop', question: 'notes' }, { op: 'rename', from: 'notes', to: 'remarks' });
  expect(migrationFaults(twice, older, newer)).toMatchObject([
    { step: 1, what: expect.stringContaining('"notes"') as string },
  ]);
  expect(migrationFaults(stepsOf(), newer, older).length).toBe(2);
});
