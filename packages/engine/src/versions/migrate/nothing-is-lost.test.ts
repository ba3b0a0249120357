import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPointer } from '../../answers/pointer.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { sameJson, type Json, type JsonObject } from '../../json.js';
import { olderRecord, olderSchema, parts, schemaWith, twoVersions } from '../../test-data/made-up-versions.js';
import { migrateRecord, type MigratedRecord } from './migrate-record.js';
import { answeredLeaves } from './travelling-answer.js';
import { pointerOf } from '../../answers/pointer.js';

const { text, codes, group, list } = parts;
const words = fc.constantFrom('Ann', 'x, y', 'x,y,z', ',', ' ', '', 'new', 'a', '7');
const maybe = (value: fc.Arbitrary<Json>) => fc.option(value, { nil: undefined });
const anything = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null), fc.array(words, { maxLength: 2 }));
const need = fc.constantFrom('a', 'b', 'c', 'zz');

const answers = fc.record({
  header: maybe(
    fc.record({
      kind: fc.constantFrom('new', 'review', 'odd'),
      reference: words,
      agreed: fc.boolean(),
      score: anything,
    }),
  ),
  lead: maybe(fc.oneof(anything, fc.record({ name: words, phone: words }))),
  children: maybe(
    fc.array(
      fc.record({
        id: fc.constantFrom('child-1', 'child-2', 'child-3'),
        name: fc.record({ given: words, family: anything }),
        school: words,
        year: anything,
        needs: fc.uniqueArray(need),
        visits: fc.array(fc.record({ id: fc.constant('v-1'), note: words }), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  ),
  adults: maybe(fc.oneof(anything, fc.array(fc.record({ name: words }), { maxLength: 2 }))),
  notes: maybe(anything),
  stranger: maybe(anything),
});

const many: FormSchema = { type: 'array', uniqueItems: true, items: codes('a', 'x') };
const child = {
  ...olderSchema.properties!['children']!.items!.properties,
  needs: many,
  setting: text,
  education: group({ school: text, year: text }),
};
const newer = fc.constantFrom(
  olderSchema,
  schemaWith({ notes: undefined, a: text, b: text, people: list({ name: text, phone: text, school: text }) }),
  schemaWith({ children: { type: 'array', items: group(child) }, a: codes('Ann', 'x'), b: { type: 'integer' } }),
  schemaWith({ children: undefined, header: group({ kind: codes('first'), agreed: codes('yes') }), all: text, many }),
);
const steps = fc.subarray(
  [
    { op: 'rename', from: 'adults', to: 'people' },
    { op: 'rename', from: 'children.school', to: 'setting' },
    { op: 'move', from: 'lead', to: 'people', row: 'lead' },
    { op: 'move', from: 'lead.name', to: 'a' },
    { op: 'move', from: 'children.visits.note', to: 'children.education.school' },
    { op: 'split', from: 'notes', by: 'separator', separator: ',', to: [{ question: 'a' }, { question: 'b' }] },
    {
      op: 'split',
      from: 'header',
      by: 'condition',
      to: [{ question: 'header', when: { answer: 'notes', answered: true } }],
    },
    { op: 'split', from: 'header.reference', by: 'copy', to: [{ question: 'a' }, { question: 'header.reference' }] },
    { op: 'join', from: ['children.name', 'children.year'], to: 'all', separator: '; ' },
    { op: 'join', from: ['stranger', 'children.needs'], to: 'many' },
    { op: 'map', question: 'children.needs', codes: { b: 'x', c: 'x' } },
    { op: 'map', question: 'header.agreed', codes: { true: 'yes', false: 'perhaps' } },
    { op: 'default', question: 'header.kind', value: 'first' },
    { op: 'drop', question: 'children' },
  ],
  { minLength: 0 },
);

/** Whether an answer can be found again, where the report says that it went. */
function isFound({ record, report }: MigratedRecord, path: string, value: Json): boolean {
  const at = (pointer: string | undefined) =>
    pointer === undefined ? undefined : readPointer(record.answers, pointer);
  const kept = (record.orphans ?? []).some((one) => one.path === path && sameJson(one.value, value));
  const moved = [...report.mapped, ...report.split, ...report.joined].find(({ from }) => from === path);
  const carried = report.carried.find(({ from }) => from === path);
  if (carried) return sameJson(at(carried.to), value);
  if (!moved) return kept;
  const code = 'code' in moved ? moved.code : undefined;
  if (code !== undefined && !sameJson(code, value)) return false;
  const now = code === undefined ? value : 'becomes' in moved ? moved.becomes : undefined;
  if (Array.isArray(moved.to))
    return moved.to.length > 0 && moved.to.every((to) => String(now).includes(String(at(to))));
  return report.joined.some(({ from }) => from === path)
    ? String(at(moved.to)).includes(String(now))
    : sameJson(at(moved.to), now);
}

test('every answer is in one place of the report, can be found there, and nothing is made up', () => {
  fc.assert(
    fc.property(answers, newer, steps, (before, schema, chosen) => {
      const older = olderRecord(JSON.parse(JSON.stringify(before)) as JsonObject);
      const untouched = JSON.stringify(older);
      const migrated = migrateRecord(older, twoVersions(schema, ...chosen));
      const { report, record } = migrated;
      const leaves = answeredLeaves(older.answers).map(({ way, value }) => ({ path: pointerOf(way), value }));
      const { carried, mapped, split, joined } = report;
      const fates = [...carried, ...mapped, ...split, ...joined].map(({ from }) => from);
      const left = [...report.dropped, ...report.orphans].map(({ path }) => path);
      expect([...fates, ...left].sort()).toEqual(leaves.map(({ path }) => path).sort());
      expect(leaves.filter(({ path, value }) => !isFound(migrated, path, value))).toEqual([]);
      const here = [...carried, ...mapped, ...joined].map(({ to }) => to);
      const known = new Set([...here, ...split.flatMap(({ to }) => to), ...report.defaulted.map(({ path }) => path)]);
      const made = answeredLeaves(record.answers).map(({ way }) => pointerOf(way));
      expect(made.filter((path) => !known.has(path))).toEqual([]);
      expect(JSON.stringify(older)).toBe(untouched);
    }),
    { numRuns: 1500 },
  );
});
