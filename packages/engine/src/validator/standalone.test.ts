import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { Validator } from '../answers/validator.js';
import { checkAnswers } from '../findings/check-answers.js';
import { validationSchema } from '../validation/validation-schema.js';
import { madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { madeUpLanguage } from '../test-data/made-up-language.js';
import { ruledForm } from '../test-data/ruled-form.js';
import { compileValidator } from './compile-validator.js';
import { createAjv } from './create-ajv.js';

const standaloneCode = standalone as unknown as typeof standalone.default;
const byReference = { answer: '/children/{childRef}/dateOfBirth', ageOn: '/header/dateStarted', atLeast: 10 };
const ruled = ruledForm();
const consentGiven = {
  by: [{ list: '/voices', for: 'childRef', yes: { answer: 'words', answered: true }, own: true }],
  children: {
    list: '/children',
    able: { answer: 'dateOfBirth', ageOn: '/header/dateStarted', atLeast: 10 },
    born: 'dateOfBirth',
    on: '/header/dateStarted',
  },
};
const openNeeds = { answer: 'met', is: true };
const openActions = { some: '/plan/needs', namedBy: 'needRefs', where: { not: openNeeds } };
const inPlainEnglish: FormSchema = {
  ...ruled.schema,
  question: { audience: ['family'] },
  plainEnglish: { longestSentence: 5, except: ['plan'], source: 'MU 20' },
};
const resolved = resolveForm(
  { ...ruled, schema: inPlainEnglish, glossary: [{ term: 'TAF', plain: 'meeting' }] },
  [
    overlayOf(
      { op: 'requireWhen', target: 'voices.words', when: byReference },
      {
        op: 'deadline',
        target: 'header.dueDate',
        deadline: {
          anchor: 'dateStarted',
          amount: 2,
          unit: 'workingDays',
          before: true,
          notBefore: { amount: 2, unit: 'weeks' },
          when: [
            { condition: { answer: 'lateReason', is: 'none' }, none: true },
            { condition: { answer: 'lateReason', is: 'longer' }, amount: 2, unit: 'months' },
          ],
        },
      },
      { op: 'check', target: 'voices', keyword: 'consentGiven', value: consentGiven },
      {
        op: 'rule',
        target: 'plan.actions',
        name: 'mostlyOpen',
        holds: { some: 'actions', where: openActions, among: { answer: 'needRefs', answered: true }, share: 0.5 },
        when: { not: { some: '/children', where: { answer: 'dateOfBirth', answered: true }, inARow: 'dateOfBirth' } },
        text: { 'en-GB': { message: 'Let most actions be about open needs' } },
      },
      { op: 'check', target: 'plan.actions', keyword: 'smart', value: { action: 'what', need: 'needRefs' } },
      {
        op: 'check',
        target: 'voices',
        keyword: 'childsVoice',
        value: { words: ['words'], child: 'childRef', adults: ['/plan/needs/*/words'] },
      },
    ),
  ],
  madeUpSettings(),
);
let folder = '';
let code = '';
let generated: Validator;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinform-validator-'));
  const ajv = createAjv({ standalone: true });
  code = standaloneCode(ajv, ajv.compile(validationSchema(resolved)));
  await writeFile(join(folder, 'source.mjs'), code);
  await build({
    entryPoints: [join(folder, 'source.mjs')],
    outfile: join(folder, 'bundle.mjs'),
    bundle: true,
    format: 'esm',
    conditions: ['@kinform/source'],
    nodePaths: [fileURLToPath(new URL('../../../../node_modules', import.meta.url))],
  });
  const module = (await import(pathToFileURL(join(folder, 'bundle.mjs')).href)) as { default: Validator };
  generated = module.default;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const answers: [string, Record<string, never> | object][] = [
  ['nothing', {}],
  [
    'a good record',
    {
      header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'new' },
      children: [{ id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' }, dateOfBirth: '2015-05' }],
      voices: [{ childRef: 'child-1', words: 'I like school.' }],
    },
  ],
  [
    'everything wrong',
    {
      header: { dateStarted: '2026-13-40', dateCompleted: '2020-01-01', kind: 'none', dueDate: 'x', stranger: 1 },
      children: [
        { id: 'child-1', name: { givenName: 'x'.repeat(101) } },
        { id: 'a b', name: { givenName: '', familyName: '' } },
      ],
      voices: [
        { childRef: 'child-1', methods: ['drawing', 'drawing'], words: 7 },
        { childRef: 'child-1' },
        { childRef: 'child-9' },
      ],
      contact: { postcode: 'nowhere', safe: 'yes', score: 11 },
    },
  ],
  [
    'rules broken, needs left out',
    {
      header: { dateStarted: '2026-03-20', kind: 'review' },
      plan: {
        chair: 'Sam Lee',
        noteTaker: 'sam lee',
        needs: [{ id: 'need-1' }, { id: 'need-2', met: true }, { id: 'need-3' }],
        actions: [{ needRefs: ['need-3', 'need-9'] }],
        young: 'x',
      },
      children: [{ id: 'child-1', dateOfBirth: '2015' }],
    },
  ],
  [
    'prose',
    {
      header: { dateStarted: '2026-03-20', kind: 'new' },
      children: [{ id: 'child-1' }, { id: 'child-2' }],
      voices: [
        { childRef: 'child-1', words: 'See above what the TAF said of him.' },
        { childRef: 'child-2', words: '“Bed.”' },
        { childRef: 'child-1', words: '“Bed.”' },
      ],
      plan: {
        needs: [{ id: 'need-1', words: 'He needs sleep.' }],
        actions: [
          { id: 'action-1', what: 'Support', needRefs: ['need-1', 'need-2'] },
          { id: 'action-2', what: 'Mum rings the nurse twice by May' },
        ],
      },
    },
  ],
  ['late', { header: { dateStarted: '2026-01-01', dateCompleted: '2026-03-02', kind: 'new' } }],
  ['pre-birth, due soon', { header: { dateStarted: '2026-03-20', kind: 'preBirth' } }],
  ...['2026-03-05', '2026-03-06', '2026-03-18', '2026-03-19', '2026-01-20', '2026-01-21'].flatMap((dueDate) =>
    [undefined, 'none', 'longer'].map((lateReason): [string, object] => [
      `${dueDate} in a window, case ${lateReason ?? 'of its own'}`,
      { header: { dateStarted: '2026-03-20', kind: 'preBirth', dueDate, lateReason } },
    ]),
  ),
  [
    'by a reference',
    {
      header: { dateStarted: '2026-03-20', kind: 'new' },
      children: [
        { id: 'child-1', dateOfBirth: '2016-03-20' },
        { id: 'child-2', dateOfBirth: '2016-03-21' },
      ],
      voices: [{ childRef: 'child-1' }, { childRef: 'child-2' }, { childRef: 'child-3' }],
    },
  ],
  ['in the future', { header: { dateStarted: '2027-03-20', kind: 'preBirth', dueDate: '2027-04-01' } }],
];

test.each(answers)('generated code finds the same as Ajv at run time: %s', (_name, given) => {
  const record = { answers: given as never };
  const context = { at: '2026-04-30', calendar: {}, language: madeUpLanguage };
  const here = checkAnswers(resolved, record, { ...context, validator: compileValidator(resolved) });
  const there = checkAnswers(resolved, record, { ...context, validator: generated });
  expect(there).toEqual(here);
});

test('without a language generated code judges no prose', () => {
  const [, given] = answers.find(([name]) => name === 'prose')!;
  const codes = (language?: typeof madeUpLanguage) =>
    checkAnswers(
      resolved,
      { answers: given as never },
      { at: '2026-04-30', calendar: {}, validator: generated, ...(language && { language }) },
    )
      .map(({ code }) => code)
      .filter((code) => /^(smart|childsVoice|plainEnglish)/.test(code));
  expect(codes()).toEqual([]);
  expect(new Set(codes(madeUpLanguage))).toEqual(
    new Set([
      'childsVoice.placeholder',
      'childsVoice.sameAsChild',
      'smart.specific',
      'smart.measurable',
      'smart.assigned',
      'smart.timeBound',
      'plainEnglish.jargon',
      'plainEnglish.longSentence',
    ]),
  );
});

test('windows and references are among what it finds', () => {
  const found = answers.flatMap(([, given]) =>
    checkAnswers(resolved, { answers: given as never }, { at: '2026-04-30', calendar: {}, validator: generated }),
  );
  const codes = found.filter(({ path }) => path === '/header/dueDate').map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['deadline.early', 'deadline.late']));
  const asked = found.filter(({ path }) => /^\/voices\/\d\/words$/.test(path));
  expect(asked.map(({ code, path }) => `${path} ${code}`)).toContain('/voices/0/words required');
});

test('generated code finds the same in answers that nobody thought of', () => {
  const scraps = fc.oneof(
    fc.constantFrom('', ' ', 'new', 'preBirth', 'child-1', 'drawing', '2026-03-20', '2027', 'nowhere'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.string(),
  );
  const names = fc.constantFrom(...Object.keys(resolved.questions).flatMap((id) => id.split('.')), 'stranger');
  const { answers: anything } = fc.letrec((tie) => ({
    answers: fc.dictionary(names, fc.oneof({ depthSize: 'small' }, scraps, tie('answers'), tie('list')), {
      maxKeys: 6,
    }),
    list: fc.array(fc.oneof(scraps, tie('answers')), { maxLength: 4 }),
  }));
  const context = { at: '2026-04-30', calendar: {}, language: madeUpLanguage };
  fc.assert(
    fc.property(anything, (given) => {
      const record = { answers: given as never };
      const here = checkAnswers(resolved, record, { ...context, validator: compileValidator(resolved) });
      const there = checkAnswers(resolved, record, { ...context, validator: generated });
      expect(there).toEqual(here);
    }),
    { numRuns: 500, seed: 20_260_430 },
  );
});

test('generated code needs no compiling where it runs', () => {
  expect(code).not.toMatch(/\beval\b|new Function/);
});

test('a form is compiled once', () => {
  expect(compileValidator(resolved)).toBe(compileValidator(resolved));
});

test('a validator called without a context says what is missing', () => {
  const call = compileValidator(resolved) as (answers: unknown) => boolean;
  expect(() => call({ header: { dateStarted: '2026-03-20' } })).toThrow('Call it with { at, calendar } as this');
});
