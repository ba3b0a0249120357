import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAnswers } from '@kinform/engine';
import type { Condition, FormRecord, FormSchema, ResolvedForm, Validator } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
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
