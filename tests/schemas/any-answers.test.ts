import { checkAnswers, deadlinesOf, describeFinding, isJsonObject, type FormRecord, type Json } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from './findings-of.js';
import { readSchemasFile } from './read-schemas.js';

const records = ['consent/1.1.0', 'family-action-plan/2.1.0', 'early-help-assessment/2.1.0'].flatMap((form) =>
  ['st-helens', 'solihull'].flatMap((authority) => {
    const name = form.startsWith('early') && authority === 'st-helens' ? 'complete' : authority;
    return [{ form, authority, record: readSchemasFile<FormRecord>(`forms/${form}/examples/${name}.json`) }];
  }),
);

/** What people, programs and broken files put where an answer belongs. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    '',
    '2026-02-30',
    '2026-09',
    'child-1',
    'need-1',
    '\ud800',
    [],
    {},
    [{}],
    [null],
    null,
    0,
    -1,
    true,
  ),
  fc.string({ unit: 'binary' }),
);

/** The same value with some of its members replaced or taken away, wherever the dice fall. */
function broken(value: Json, dice: () => number, strange: readonly Json[]): Json | undefined {
  if (dice() < 0.06) return strange[Math.floor(dice() * strange.length)];
  if (Array.isArray(value)) return value.map((item) => broken(item, dice, strange) ?? null);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, broken(member ?? null, dice, strange)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as Json;
}

describe.each(records)('$form of $authority', ({ record }) => {
  const form = formOf(record);
  const validator = compileValidator(form);

  it('gives findings in words and deadlines for any answers at all, never an exception', () => {
    const floats = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 400 });
    fc.assert(
      fc.property(floats, fc.array(odd, { minLength: 1, maxLength: 8 }), (throws, strange) => {
        let turn = 0;
        const dice = () => throws[turn++ % throws.length] ?? 0;
        const answers = broken(record.answers, dice, strange);
        const given = { ...record, answers: isJsonObject(answers) ? answers : {} };
        const found = checkAnswers(form, given, { at: '2026-10-05', calendar: {}, validator });
        for (const finding of found) expect(describeFinding(finding, 'en-GB', form).message).toMatch(/\S/);
        for (const { path } of deadlinesOf(form, given, { at: '2026-10-05' })) expect(path).toMatch(/^\//);
      }),
      { numRuns: 60 },
    );
  });
});
