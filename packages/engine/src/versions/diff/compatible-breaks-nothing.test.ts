import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormRecord } from '../../answers/record.js';
import type { Condition } from '../../definition/condition.js';
import type { FormDefinition } from '../../definition/form-definition.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { resolveForm } from '../../definition/resolve-form.js';
import type { ResolvedForm } from '../../definition/resolved-form.js';
import { questionsOf } from '../../definition/walk-questions.js';
import { checkAnswers } from '../../findings/check-answers.js';
import { compileValidator } from '../../validator/compile-validator.js';
import { madeUpForm, madeUpSettings } from '../../test-data/made-up-form.js';
import { olderRecord } from '../../test-data/made-up-versions.js';
import { migrateRecord } from '../migrate/migrate-record.js';
import { diffForms } from './diff-forms.js';
import { isUncovered } from './difference.js';

const child = (id: string, givenName: string) => ({ id, name: { givenName, familyName: 'Lee' }, dateOfBirth: '2016' });
const voice = (id: string, childRef: string) => ({
  id,
  childRef,
  methods: ['drawing'],
  drawingNote: 'A dog',
  words: 'Yes',
});
const children = [child('child-1', 'Ann'), child('child-2', 'Bo')];
const voices = [voice('v-1', 'child-1'), voice('v-2', 'child-2')];
const header = {
  kind: 'preBirth',
  dateStarted: '2026-03-02',
  dateCompleted: '2026-03-20',
  dueDate: '2026-08-01',
  lateReason: 'x',
};
const records: FormRecord[] = [
  olderRecord({ header, children, voices, contact: { postcode: 'WA9 4ZZ', safe: true, score: 7 } }),
  olderRecord({
    header: { kind: 'new', dateStarted: '2026-03-02' },
    children: children.slice(1),
    voices: voices.slice(1),
  }),
];

const when = fc.constantFrom<Condition>(
  { answer: '/header/kind', is: 'new' },
  { answer: '/header/kind', in: ['new', 'preBirth'] },
  { answer: '/contact/safe', answered: true },
  { some: '/children' },
  {
    any: [
      { answer: '/header/kind', is: 'new' },
      { answer: '/contact/score', atLeast: 3 },
    ],
  },
);

/** One change of a question, the group around it at hand. */
type Change = (schema: FormSchema, name: string, group: FormSchema) => void;
const put =
  (members: FormSchema): Change =>
  (schema) =>
    void Object.assign(schema, members);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    (_schema, name, group) => {
      delete group.properties![name];
      group.required = group.required?.filter((one) => one !== name);
    },
    (_schema, name, group) => void (group.required = [...new Set([...(group.required ?? []), name])]),
    (_schema, name, group) => void (group.required = (group.required ?? []).filter((one) => one !== name)),
    (schema) => void (schema.enum = schema.enum?.slice(1)),
    (schema) => void (schema.enum = schema.enum && [...schema.enum, 'more']),
    (schema) => void delete schema.showWhen,
    (schema) => void delete schema.requiredWhen,
    (_schema, name, group) => void (group.properties = { ...group.properties, [`${name}New`]: { type: 'boolean' } }),
    (_schema, name, group) => {
      group.properties = { ...group.properties, [`${name}Owed`]: { type: 'boolean' } };
      group.required = [...(group.required ?? []), `${name}Owed`];
    },
  ),
  fc
    .constantFrom<FormSchema>(
      { maxLength: 1 },
      { maxLength: 9000 },
      { minLength: 30 },
      { maximum: 6 },
      { minimum: 8 },
      { maximum: 90 },
      { minItems: 2 },
      { maxItems: 1 },
      { maxItems: 40 },
      { pattern: '^z' },
      { format: 'partial-date' },
      { format: 'email' },
      { const: true },
      { const: false },
      { type: 'string' },
      { type: 'integer' },
      { type: 'number' },
      { type: 'boolean' },
      { notBefore: { answer: '/header/dueDate' } },
      { severity: { required: 'warning' } },
      { question: { audience: ['press' as 'family'] } },
    )
    .map(put),
  when.map((showWhen) => put({ showWhen })),
  when.map((requiredWhen) => put({ requiredWhen })),
);

/** The form with changes made to it; undefined where they make no form, such as a longest text of a number. */
function newerVersion(picks: readonly { at: number; change: Change }[]): ResolvedForm | undefined {
  const form: FormDefinition = { ...madeUpForm(), version: '2.0.0' };
  for (const { at, change } of picks) {
    const questions = [...questionsOf(form.schema)];
    const question = questions[at % questions.length];
    if (question) change(question.schema, question.name, question.group);
  }
  for (const { id } of questionsOf(form.schema)) {
    form.text['en-GB']!.questions[id] ??= { label: id };
  }
  const asked = new Set([...questionsOf(form.schema)].map(({ id }) => id));
  for (const section of form.ui.elements ?? []) {
    section.elements = section.elements?.filter(({ scope }) =>
      asked.has((scope ?? '').replaceAll(/#?\/properties\//g, '.').slice(1)),
    );
  }
  try {
    const resolved = resolveForm(form, [], madeUpSettings());
    compileValidator(resolved);
    return resolved;
  } catch {
    return undefined;
  }
}

function errorsOf(form: ResolvedForm, record: FormRecord): string[] {
  const findings = checkAnswers(form, record, { at: '2026-03-26', calendar: {}, validator: compileValidator(form) });
  return findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
}

const older = resolveForm(madeUpForm(), [], madeUpSettings());

test('the records to try with are sound', () => {
  expect(records.map((record) => errorsOf(older, record))).toEqual([[], []]);
});

test('where no difference is called breaking, no saved record loses an answer or gets an error', () => {
  let compatible = 0;
  const picks = fc.array(fc.record({ at: fc.nat(60), change: changes }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(picks, (chosen) => {
      const newer = newerVersion(chosen);
      if (!newer || diffForms(older, newer).some(isUncovered)) return;
      compatible += 1;
      for (const record of records) {
        const migrated = migrateRecord(record, { forms: [older, newer], migrations: [] });
        expect(migrated.report.orphans).toEqual([]);
        expect(errorsOf(newer, migrated.record)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect(compatible).toBeGreaterThan(10);
});
