import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckContext, FormRecord, JsonObject, ResolvedForm, ValidationError, Validator } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { formNames, formVersions } from '../load/load-definition.js';
import { loadForm } from '../load/load-form.js';
import { bundleForm } from './bundle-form.js';
import { validatorSource } from './validator-source.js';

const schemas = join(import.meta.dirname, '..', '..', '..', '..', 'schemas');
const context: CheckContext = { at: '2026-03-26', calendar: {} };
const folder = mkdtempSync(join(tmpdir(), 'kinform-lean-'));
const forms = formNames(schemas).flatMap((form) =>
  formVersions(schemas, form).map((version) => [form, version] as const),
);

afterAll(() => rmSync(folder, { recursive: true }));

async function generatedFor(resolved: ResolvedForm): Promise<Validator> {
  const file = join(folder, `${resolved.form}-${resolved.version}.mjs`);
  writeFileSync(file, await bundleForm(resolved));
  return ((await import(pathToFileURL(file).href)) as { validator: Validator }).validator;
}

function errorsOf(validator: Validator, answers: unknown): string[] {
  const holds = validator.call(context, answers);
  const errors = validator.errors ?? [];
  expect(holds).toBe(errors.length === 0);
  const told = ({ instancePath, keyword, params }: ValidationError) =>
    JSON.stringify([instancePath, keyword, keyword === 'enum' ? null : params]);
  return errors.map(told).sort();
}

/** The same answers with every leaf made something that does not fit. */
function spoilt(value: unknown, turn = 0): unknown {
  if (Array.isArray(value)) return [...value.map((each, at) => spoilt(each, turn + at)), turn % 2 ? 7 : value[0]];
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as JsonObject).map(([name, each], at) => [name, spoilt(each, turn + at)]);
    return { ...Object.fromEntries(entries.filter((_entry, at) => (at + turn) % 5 !== 0)), unknown: 1 };
  }
  return [value, 'x'.repeat(9000), 17, true, '2026-02-31', {}, null][turn % 7];
}

function answersOf(form: string, version: string): unknown[] {
  const examples = join(schemas, 'forms', form, version, 'examples');
  return readdirSync(examples)
    .filter((name) => /^(?!wrong-)[^.]+\.json$/.test(name))
    .map((name) => (JSON.parse(readFileSync(join(examples, name), 'utf8')) as FormRecord).answers);
}

describe('the generated validator, made lean', () => {
  it.each(forms)(
    'finds in every example of %s %s what Ajv finds at run time, as it is and spoilt',
    async (form, version) => {
      const resolved = loadForm(schemas, form, 'st-helens', version);
      const generated = await generatedFor(resolved);
      const ajv = compileValidator(resolved);
      for (const answers of answersOf(form, version)) {
        expect(errorsOf(generated, answers)).toEqual(errorsOf(ajv, answers));
        for (let turn = 0; turn < 7; turn += 1) {
          const wrong = spoilt(answers, turn);
          const expected = errorsOf(ajv, wrong);
          expect(expected.length).toBeGreaterThan(0);
          expect(errorsOf(generated, wrong)).toEqual(expected);
        }
      }
    },
  );

  it('is lean: choices, texts, groups and lists are calls of what they have in common', () => {
    const code = validatorSource(loadForm(schemas, 'early-help-assessment', 'st-helens'));
    expect(code).not.toMatch(/schemaPath|parentData|dynamicAnchors|errors\+\+/);
    expect(code).not.toMatch(/Array\.isArray\(data\)\)\{vErrors|enum\.includes/);
  });
});
