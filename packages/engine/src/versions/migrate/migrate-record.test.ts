import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../../definition/form-schema.js';
import type { JsonObject } from '../../json.js';
import { digestOf } from '../../digest/digest.js';
import {
  olderRecord,
  olderSchema,
  parts,
  schemaWith,
  stepsOf,
  twoVersions,
  versionOf,
} from '../../test-data/made-up-versions.js';
import { migrateRecord } from './migrate-record.js';

const { text, codes, group, list } = parts;
const children: JsonObject[] = [
  { id: 'child-1', name: { given: 'Ann', family: 'Lee' }, school: 'Hill', year: '5', needs: ['a', 'b'] },
  { id: 'child-2', name: { given: 'Bo' }, school: 'Dale', visits: [{ id: 'v-1', note: 'First' }] },
];
const childWith = (more: Record<string, FormSchema>, ...gone: string[]): FormSchema => {
  const old = olderSchema.properties!['children']!.items!.properties!;
  const kept = Object.entries({ ...old, ...more }).filter(([name]) => !gone.includes(name));
  return { type: 'array', items: group(Object.fromEntries(kept)) };
};

function migrate(answers: JsonObject, newer: FormSchema, ...steps: object[]) {
  const { record, report } = migrateRecord(olderRecord(answers), twoVersions(newer, ...steps));
  return { answers: record.answers, orphans: record.orphans ?? [], report };
}

describe('an answer that no step touches', () => {
  test('stays where it is, in rows and lists of codes too', () => {
    const answers = { header: { kind: 'new', score: 4, agreed: false }, children, notes: 'N' };
    const { answers: now, report } = migrate(answers, olderSchema);
    expect(now).toEqual(answers);
    expect(report.counts).toMatchObject({ carried: 16, orphans: 0, dropped: 0 });
    expect(report.carried).toContainEqual({ from: '/children/1/visits/0/note', to: '/children/1/visits/0/note' });
  });

  test.each<[string, JsonObject, FormSchema, string, string]>([
    ['is not asked', { notes: 'N' }, schemaWith({ notes: undefined }), '/notes', 'notAsked'],
    ['is now a number', { notes: 'N' }, schemaWith({ notes: { type: 'integer' } }), '/notes', 'otherKind'],
    ['is now a group', { notes: 'N' }, schemaWith({ notes: group({ a: text }) }), '/notes', 'otherKind'],
    ['is now in rows', { lead: { name: 'L' } }, schemaWith({ lead: list({ name: text }) }), '/lead/name', 'otherKind'],
    [
      'is in rows no more',
      { adults: [{ name: 'A' }] },
      schemaWith({ adults: group({ name: text }) }),
      '/adults/0/name',
      'otherKind',
    ],
    [
      'is not offered',
      { header: { kind: 'review' } },
      schemaWith({ header: group({ kind: codes('new') }) }),
      '/header/kind',
      'codeNotOffered',
    ],
    [
      'is one of several, not offered',
      { children: [{ id: 'c', needs: ['a', 'b'] }] },
      schemaWith({ children: childWith({ needs: { type: 'array', items: codes('b') } }) }),
      '/children/0/needs/0',
      'codeNotOffered',
    ],
    ['was never asked', { strange: 'S' }, olderSchema, '/strange', 'notAsked'],
  ])('is an orphan where it %s', (_name, answers, newer, path, why) => {
    const { orphans, report } = migrate(answers, newer);
    expect(report.orphans).toEqual([{ path, why, reason: expect.stringMatching(/2\.0\.0.*\.$/) as string }]);
    expect(orphans).toEqual([
      { path, formVersion: '1.0.0', reason: report.orphans[0]!.reason, value: expect.anything() as unknown },
    ]);
  });

  test('that is too long for the newer version is carried: a check will say so', () => {
    const { answers } = migrate({ notes: 'long' }, schemaWith({ notes: { type: 'string', maxLength: 2 } }));
    expect(answers).toEqual({ notes: 'long' });
  });
});

describe('rename and move', () => {
  test('rename keeps the group, and what is in it', () => {
    const newer = schemaWith({ young: olderSchema.properties!['children']!, children: undefined });
    const { answers, report } = migrate({ children }, newer, { op: 'rename', from: 'children', to: 'young' });
    expect(answers).toEqual({ young: children });
    expect(report.carried).toContainEqual({ from: '/children/0/needs/1', to: '/young/0/needs/1' });
  });

  test('rename works inside rows', () => {
    const newer = schemaWith({ children: childWith({ setting: text }, 'school') });
    const { answers } = migrate({ children }, newer, { op: 'rename', from: 'children.school', to: 'setting' });
    expect(answers).toMatchObject({
      children: [
        { id: 'child-1', setting: 'Hill' },
        { id: 'child-2', setting: 'Dale' },
      ],
    });
  });

  test('move goes into a group of the same row, and out of one', () => {
    const newer = schemaWith({
      children: childWith({ education: group({ school: text }), given: text }, 'school', 'name'),
    });
    const { answers, report } = migrate(
      { children },
      newer,
      { op: 'move', from: 'children.school', to: 'children.education.school' },
      { op: 'move', from: 'children.name.given', to: 'children.given' },
      { op: 'drop', question: 'children.name', reason: 'Not needed.' },
    );
    expect(answers).toMatchObject({
      children: [
        { education: { school: 'Hill' }, given: 'Ann' },
        { education: { school: 'Dale' }, given: 'Bo' },
      ],
    });
    expect(report.dropped).toEqual([{ path: '/children/0/name/family', reason: 'Not needed.' }]);
  });

  test('a more exact step wins over one about the group', () => {
    const newer = schemaWith({ lead: undefined, professional: group({ phone: text }), leadName: text });
    const { answers } = migrate(
      { lead: { name: 'L', phone: '01632 960001' } },
      newer,
      { op: 'rename', from: 'lead', to: 'professional' },
      { op: 'move', from: 'lead.name', to: 'leadName' },
    );
    expect(answers).toEqual({ professional: { phone: '01632 960001' }, leadName: 'L' });
  });

  test('a group becomes a row with the id that the step gives, or the next free one', () => {
    const newer = schemaWith({ lead: undefined });
    const one = migrate({ adults: [{ id: 'adult-1', name: 'A' }], lead: { name: 'L' } }, newer, {
      op: 'move',
      from: 'lead',
      to: 'adults',
      row: 'lead',
    });
    expect(one.answers).toEqual({
      adults: [
        { id: 'adult-1', name: 'A' },
        { name: 'L', id: 'lead' },
      ],
    });
    expect(one.report.defaulted).toEqual([{ path: '/adults/1/id', value: 'lead', reason: 'A row needs an id.' }]);
    const next = migrate({ adults: [{ id: 'adults-4', name: 'A' }], lead: { name: 'L' } }, newer, {
      op: 'move',
      from: 'lead',
      to: 'adults',
    });
    expect(next.answers).toMatchObject({ adults: [{ id: 'adults-4' }, { id: 'adults-5' }] });
  });

  test('rows may come out of a list: the first answer takes the place, others are orphans', () => {
    const { answers, report } = migrate({ children }, schemaWith({ children: childWith({}, 'school'), school: text }), {
      op: 'move',
      from: 'children.school',
      to: 'school',
    });
    expect(answers['school']).toBe('Hill');
    expect(report.orphans).toMatchObject([{ path: '/children/1/school', why: 'placeTaken' }]);
  });

  test('two lists become one, and every row keeps its id', () => {
    const newer = schemaWith({ adults: undefined, children: undefined, people: list({ name: text, school: text }) });
    const { answers } = migrate(
      {
        children: [{ id: 'child-1', school: 'Hill' }],
        adults: [
          { id: 'adult-1', name: 'A' },
          { id: 'adult-2', name: 'B' },
        ],
      },
      newer,
      { op: 'rename', from: 'adults', to: 'people' },
      { op: 'rename', from: 'children', to: 'people' },
    );
    expect(answers).toEqual({
      people: [
        { id: 'child-1', school: 'Hill' },
        { id: 'adult-1', name: 'A' },
        { id: 'adult-2', name: 'B' },
      ],
    });
  });
});

describe('split, join, map', () => {
  const newer = schemaWith({ notes: undefined, a: text, b: text });

  test('split copies to all targets whose condition holds', () => {
    const step = {
      op: 'split',
      from: 'notes',
      by: 'copy',
      to: [{ question: 'a' }, { question: 'b', when: { answer: 'header/kind', is: 'new' } }],
    };
    expect(migrate({ notes: 'N', header: { kind: 'new' } }, newer, step).answers).toMatchObject({ a: 'N', b: 'N' });
    const { answers, report } = migrate({ notes: 'N', header: { kind: 'review' } }, newer, step);
    expect(answers).toEqual({ a: 'N', header: { kind: 'review' } });
    expect(report.split).toEqual([{ from: '/notes', to: ['/a'] }]);
  });

  test('split by condition takes the first that holds, else leaves an orphan', () => {
    const step = {
      op: 'split',
      from: 'notes',
      by: 'condition',
      to: [
        { question: 'a', when: { answer: 'header/kind', is: 'new' } },
        { question: 'b', when: { answer: 'header/kind', is: 'review' } },
      ],
    };
    expect(migrate({ notes: 'N', header: { kind: 'review' } }, newer, step).answers).toMatchObject({ b: 'N' });
    expect(migrate({ notes: 'N' }, newer, step).report.orphans).toMatchObject([{ path: '/notes', why: 'noTarget' }]);
  });

  test('split sorts the codes of a list', () => {
    const many = (...names: string[]): FormSchema => ({ type: 'array', items: codes(...names) });
    const to = [{ question: 'children.needs', codes: ['a'] }, { question: 'children.others' }];
    const { answers, report } = migrate(
      { children: [{ id: 'c', needs: ['c', 'a', 'b'] }] },
      schemaWith({ children: childWith({ needs: many('a'), others: many('b', 'c') }) }),
      { op: 'split', from: 'children.needs', by: 'condition', to },
    );
    expect(answers).toEqual({ children: [{ id: 'c', others: ['c', 'b'], needs: ['a'] }] });
    expect(report.split).toContainEqual({ from: '/children/0/needs/2', to: ['/children/0/others/1'] });
  });

  test('split by a separator gives the last what is left; all of it or nothing', () => {
    const step = {
      op: 'split',
      from: 'notes',
      by: 'separator',
      separator: ',',
      to: [{ question: 'a' }, { question: 'b' }],
    };
    expect(migrate({ notes: 'x, y, z' }, newer, step).answers).toEqual({ a: 'x', b: 'y, z' });
    expect(migrate({ notes: 'x' }, newer, step).answers).toEqual({ a: 'x' });
    const narrow = schemaWith({ notes: undefined, a: text, b: codes('y') });
    const { answers, orphans } = migrate({ notes: 'x, z' }, narrow, step);
    expect([answers, orphans[0]!.value]).toEqual([{}, 'x, z']);
  });

  test('join makes one text of several, in the order of the step, row by row', () => {
    const step = { op: 'join', from: ['children.year', 'children.school'], to: 'children.education', separator: ', ' };
    const { answers, report } = migrate(
      { children },
      schemaWith({ children: childWith({ education: text }, 'school', 'year') }),
      step,
    );
    expect(answers).toMatchObject({ children: [{ education: '5, Hill' }, { education: 'Dale' }] });
    expect(report.joined).toContainEqual({ from: '/children/0/year', to: '/children/0/education' });
    expect(report.counts.joined).toBe(3);
  });

  test('join makes a list of single answers, and one text of all rows', () => {
    const aList = migrate(
      { lead: { name: 'L', phone: 'P' } },
      schemaWith({ lead: undefined, leads: { type: 'array', items: text } }),
      { op: 'join', from: ['lead.phone', 'lead.name'], to: 'leads' },
    );
    expect(aList.answers).toEqual({ leads: ['P', 'L'] });
    const oneText = migrate({ children }, schemaWith({ children: childWith({}, 'school'), schools: text }), {
      op: 'join',
      from: ['children.school'],
      to: 'schools',
      separator: '; ',
    });
    expect(oneText.answers['schools']).toBe('Hill; Dale');
  });

  test('map changes codes, true and false and numbers, and two that become the same are one', () => {
    const { answers, report } = migrate(
      { header: { agreed: true, score: 2, kind: 'new' }, children: [{ id: 'c', needs: ['a', 'b', 'c'] }] },
      schemaWith({
        header: group({ agreed: codes('yes', 'no'), score: { type: 'integer' }, kind: codes('new') }),
        children: childWith({ needs: { type: 'array', uniqueItems: true, items: codes('x', 'c') } }),
      }),
      { op: 'map', question: 'header.agreed', codes: { true: 'yes', false: 'no' } },
      { op: 'map', question: 'header.score', codes: { 2: 20 } },
      { op: 'map', question: 'children.needs', codes: { a: 'x', b: 'x' } },
    );
    expect(answers).toEqual({
      header: { agreed: 'yes', score: 20, kind: 'new' },
      children: [{ id: 'c', needs: ['x', 'c'] }],
    });
    expect(report.mapped).toContainEqual({
      from: '/children/0/needs/1',
      to: '/children/0/needs/0',
      code: 'b',
      becomes: 'x',
    });
    expect(report.counts).toMatchObject({ mapped: 4, carried: 3, orphans: 0 });
  });

  test('a code that becomes what is not offered is kept as it was', () => {
    const { orphans } = migrate({ header: { kind: 'new' } }, olderSchema, {
      op: 'map',
      question: 'header.kind',
      codes: { new: 'nowhere' },
    });
    expect(orphans).toMatchObject([{ path: '/header/kind', value: 'new' }]);
  });
});

describe('default and drop', () => {
  test('default fills what is unanswered, in every row, where its condition holds', () => {
    const newer = schemaWith({
      children: childWith({ stage: codes('school', 'home') }),
      basis: codes('consent', 'task'),
    });
    const { answers, report } = migrate(
      { children },
      newer,
      { op: 'default', question: 'children.stage', value: 'school', when: { answer: 'year', answered: true } },
      { op: 'default', question: 'basis', value: 'task', reason: 'The law changed.' },
      { op: 'default', question: 'children.school', value: 'Never' },
      { op: 'default', question: 'header.kind', value: 'new' },
    );
    expect(answers).toMatchObject({
      basis: 'task',
      header: { kind: 'new' },
      children: [{ stage: 'school', school: 'Hill' }, { school: 'Dale' }],
    });
    expect(answers).not.toHaveProperty('children.1.stage');
    expect(report.defaulted[1]).toEqual({ path: '/basis', value: 'task', reason: 'The law changed.' });
    expect(report.counts.defaulted).toBe(3);
  });

  test('drop keeps the answers as orphans with its reason', () => {
    const { answers, orphans, report } = migrate({ children }, schemaWith({ children: childWith({}, 'visits') }), {
      op: 'drop',
      question: 'children.visits',
      reason: 'Asked in the plan.',
    });
    expect(answers).not.toHaveProperty('children.1.visits');
    expect(orphans).toContainEqual({
      path: '/children/1/visits/0/note',
      formVersion: '1.0.0',
      reason: 'Asked in the plan.',
      value: 'First',
    });
    expect(report.counts).toMatchObject({ dropped: 2, orphans: 0 });
  });
});

describe('the record around the answers', () => {
  const moving = twoVersions(
    schemaWith({ notes: undefined, remarks: text, header: undefined }),
    { op: 'rename', from: 'notes', to: 'remarks' },
    { op: 'drop', question: 'header', reason: 'Gone.' },
  );
  const explained = (path: string) => ({ code: 'deadline.late', path, reason: 'Ill', by: 'H', at: '2026-03-01' });

  test('says its new version, where it came from, and is a draft again', () => {
    const older = olderRecord({ notes: 'N' }, { status: 'final', signatures: [{ path: '/notes', by: 'H' }] });
    const before = JSON.stringify(older);
    const { record, report } = migrateRecord(older, moving, { at: '2026-06-01' });
    expect(record).toMatchObject({
      formVersion: '2.0.0',
      authorityVersion: '2.1.0',
      definitionDigest: 'sha256-2.0.0',
      status: 'draft',
    });
    expect(record.migratedFrom).toEqual([
      { formVersion: '1.0.0', at: '2026-06-01', digest: digestOf(JSON.parse(before) as JsonObject) },
    ]);
    expect(record).not.toHaveProperty('signatures');
    expect(record.orphans).toMatchObject([{ path: '/notes', value: { by: 'H' } }]);
    expect(report).toMatchObject({ from: '1.0.0', to: '2.0.0', signatures: 1, status: { from: 'final', to: 'draft' } });
    expect(JSON.stringify(older)).toBe(before);
  });

  test('moves explanations with what they explain, a missing answer too, and keeps those without a place', () => {
    const older = olderRecord(
      { notes: 'N', children },
      { explanations: ['/notes', '/children/1/year', '/header/kind', '/children'].map(explained) },
    );
    const { record, report } = migrateRecord(older, moving);
    expect(record.explanations?.map(({ path }) => path)).toEqual(['/remarks', '/children/1/year', '/children']);
    expect(report.explanations.at(-1)).toEqual({ from: '/header/kind' });
    expect(record.orphans).toMatchObject([{ path: '/header/kind', value: { reason: 'Ill' } }]);
  });

  test('of the newest version comes back as it is', () => {
    const record = { ...olderRecord({ notes: 'N' }), formVersion: '2.0.0', status: 'final' as const };
    const migrated = migrateRecord(record, moving);
    expect(migrated.record).toBe(record);
    expect(migrated.report).toMatchObject({ from: '2.0.0', to: '2.0.0' });
  });

  test.each([
    ['a version that is not there', { formVersion: '1.5.0' }, {}, 'no version 1.5.0'],
    ['a goal that is not there', {}, { to: '3.0.0' }, 'no version 3.0.0'],
    ['a way back', { formVersion: '2.0.0' }, { to: '1.0.0' }, 'cannot go back'],
    ['another form', { form: 'other' }, {}, 'no version 1.0.0 of other'],
    ['another authority', { authority: 'bolton' }, {}, 'one of bolton'],
  ])('%s is refused', (_name, more, options, says) => {
    expect(() => migrateRecord(olderRecord({}, more), moving, options)).toThrow(says);
  });
});

describe('several versions in a row', () => {
  const second = schemaWith({ notes: undefined, a: text, b: text, header: group({ kind: codes('first', 'review') }) });
  const third: FormSchema = { ...second, properties: { ...second.properties, both: text, a: text } };
  delete third.properties!['b'];
  const forms = [versionOf('1.0.0', olderSchema), versionOf('2.0.0', second), versionOf('10.0.0', third)];
  const first = stepsOf(
    { op: 'split', from: 'notes', by: 'separator', separator: '/', to: [{ question: 'a' }, { question: 'b' }] },
    { op: 'map', question: 'header.kind', codes: { new: 'first' } },
    { op: 'default', question: 'lead.name', value: 'D' },
  );
  const then = { ...stepsOf({ op: 'drop', question: 'b', reason: 'Never read.' }), from: '2.0.0', to: '10.0.0' };
  const definitions = { forms, migrations: [then, first] };
  const older = olderRecord({ notes: 'x/y', header: { kind: 'new', reference: 'R' } });

  test('give the same answers at once as one after the other', () => {
    const once = migrateRecord(older, definitions);
    const half = migrateRecord(older, definitions, { to: '2.0.0' });
    const twice = migrateRecord(half.record, definitions);
    expect(once.record.answers).toEqual({ a: 'x', header: { kind: 'first' }, lead: { name: 'D' } });
    expect(twice.record.answers).toEqual(once.record.answers);
    expect(twice.record.orphans).toEqual(once.record.orphans);
    expect(twice.record.migratedFrom?.map(({ formVersion }) => formVersion)).toEqual(['1.0.0', '2.0.0']);
  });

  test('say what became of each answer of the first', () => {
    const { report, record } = migrateRecord(older, definitions);
    expect(report.mapped).toEqual([{ from: '/header/kind', to: '/header/kind', code: 'new', becomes: 'first' }]);
    expect(report.split).toEqual([{ from: '/notes', to: ['/a'] }]);
    expect(report.orphans).toMatchObject([{ path: '/header/reference', why: 'notAsked' }]);
    expect(record.orphans).toContainEqual({ path: '/b', formVersion: '2.0.0', reason: 'Never read.', value: 'y' });
    expect(report.defaulted).toEqual([{ path: '/lead/name', value: 'D', reason: 'We say so.' }]);
  });
});
