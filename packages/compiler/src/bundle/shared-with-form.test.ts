import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAnswers } from '@kinform/engine';
import type { Condition, FormRecord, FormSchema, JsonObject, Judges, ResolvedForm, Validator } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { withChecks } from '@kinform/engine/prose';
import { english } from '@kinform/language';
import { loadForm } from '../load/load-form.js';
import { bundleForm } from './bundle-form.js';
import { sharedWithForm } from './shared-with-form.js';
import { validatorSource } from './validator-source.js';

const schemas = join(import.meta.dirname, '..', '..', '..', '..', 'schemas');
const examples = join(schemas, 'forms', 'early-help-assessment', '1.0.0', 'examples');
const folder = mkdtempSync(join(tmpdir(), 'kinform-shared-'));
const never: Condition = { not: { answer: 'thisQuestionOfNobody', answered: false } };

/** The assessment with rules that never hold on a question that is shown on a condition, on a list and on its rows. */
function withRules(): ResolvedForm {
  const form = structuredClone(loadForm(schemas, 'early-help-assessment', 'st-helens'));
  const { header, children, childVoices } = form.schema.properties ?? {};
  const kind = Object.entries(header?.properties ?? {}).find(([, question]) => question.enum);
  if (!kind || !children?.items || !childVoices) throw new Error('The assessment has changed: take other questions.');
  const question: FormSchema = kind[1];
  question.showWhen = { answer: 'dateStarted', answered: true };
  question.rule = { one: { holds: never, when: { answer: 'dateStarted', answered: true }, source: 'MU 1' } };
  children.rule = { two: { holds: never, severity: 'warning' } };
  children.items.rule = { three: { holds: never } };
  childVoices.covers = { list: '/children', by: 'thisQuestionOfNobody' };
  return form;
}

const form = withRules();
let generated: Validator;

beforeAll(async () => {
  const file = join(folder, 'form.mjs');
  writeFileSync(file, await bundleForm(form));
  generated = ((await import(pathToFileURL(file).href)) as { validator: Validator }).validator;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['complete.json', 'minimal.json'])(
  'generated checks find in %s what rules and lists find at run time',
  (name) => {
    const record = JSON.parse(readFileSync(join(examples, name), 'utf8')) as FormRecord;
    const at = '2026-03-26';
    const here = checkAnswers(form, record, { at, calendar: {}, validator: compileValidator(form) });
    expect(checkAnswers(form, record, { at, calendar: {}, validator: generated })).toEqual(here);
    const codes = new Set(here.map(({ code }) => code));
    for (const code of ['rule.one', 'rule.two', 'rule.three', 'covers.missing']) expect(codes).toContain(code);
  },
);

it('reads rules and conditions from the form instead of saying them again', () => {
  const source = sharedWithForm(validatorSource(form), form, 'form');
  expect(source).not.toContain('thisQuestionOfNobody');
});

/** Finds the first term of the glossary in a text, and nothing else. */
const language = withChecks({
  judgePlain: (text, [entry]) => {
    const from = text.indexOf(entry?.term ?? ' ');
    const jargon = from < 0 ? [] : [{ reason: 'jargon', from, to: from + 5, instead: entry?.plain ?? '' }];
    return { judged: true, readingAge: 0, longestSentence: { from: 0, to: 0, words: 0 }, jargon, blaming: [] };
  },
  judgeAction: () => ({ judged: false, because: 'empty' }),
  judgeVoice: () => ({ judged: false, because: 'empty' }),
  judgeReason: () => ({ judged: false, because: 'empty' }),
  judgeOwner: () => ({ judged: false, because: 'empty' }),
  similarity: () => 0,
  locale: 'en-GB',
  reasons: {},
} satisfies Judges);

it('reads the glossary of plain English and the texts that it is about from the form, and finds the same', async () => {
  const report = loadForm(schemas, 'professional-report', 'national', '1.1.0');
  const [first] = report.schema.plainEnglish?.glossary ?? [];
  const source = sharedWithForm(validatorSource(report), report, 'form');
  expect(source).toContain('resolved.schema.plainEnglish');
  expect(source).not.toContain(first?.plain);

  const file = join(folder, 'report.mjs');
  writeFileSync(file, await bundleForm(report));
  const built = (await import(pathToFileURL(file).href)) as { validator: Validator; resolved: ResolvedForm };
  const path = join(schemas, 'forms', 'professional-report', '1.1.0', 'examples', 'complete.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as FormRecord;
  record.answers = JSON.parse(JSON.stringify(record.answers).replaceAll(' the ', ` ${first?.term} `)) as never;
  const context = { at: '2026-03-26', calendar: {}, language };
  const here = checkAnswers(report, record, { ...context, validator: compileValidator(report) });
  expect(here.filter(({ code }) => code === 'plainEnglish.jargon').length).toBeGreaterThan(2);
  expect(checkAnswers(built.resolved, record, { ...context, validator: built.validator })).toEqual(here);
});

it('generated checks judge prose as checks at run time do', async () => {
  const plan = loadForm(schemas, 'family-action-plan', 'st-helens', '2.1.0');
  const file = join(folder, 'plan.mjs');
  writeFileSync(file, await bundleForm(plan));
  const { validator } = (await import(pathToFileURL(file).href)) as { validator: Validator };
  const path = join(schemas, 'forms', 'family-action-plan', '2.1.0', 'examples', 'complete.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as FormRecord;
  const answers = structuredClone(record.answers) as Record<string, JsonObject[]>;
  Object.assign(answers['actions']![1]!, {
    action: 'Support Kofi as appropriate.',
    ownerName: 'School',
    agreedBy: 'n/a',
  });
  Object.assign(answers['childVoices']![1]!, { wordsOrObservation: 'Too young to say.' });
  const spoilt = { ...record, answers: answers as JsonObject };
  const options = { at: '2026-10-05', calendar: {}, language: english };
  const here = checkAnswers(plan, spoilt, { ...options, validator: compileValidator(plan) });
  expect(checkAnswers(plan, spoilt, { ...options, validator })).toEqual(here);
  const codes = here.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['smart.specific', 'smart.assigned', 'smart.agreed', 'childsVoice.placeholder']),
  );
  expect(sharedWithForm(validatorSource(plan), plan, 'form')).not.toContain('goodProgress"]');
}, 60_000);
