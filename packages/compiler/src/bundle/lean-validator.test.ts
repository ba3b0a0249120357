import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckContext, FormRecord, JsonObject, ValidationError, Validator } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { loadForm } from '../load/load-form.js';
import { bundleForm } from './bundle-form.js';
import { validatorSource } from './validator-source.js';

const schemas = join(import.meta.dirname, '..', '..', '..', '..', 'schemas');
const examples = join(schemas, 'forms', 'early-help-assessment', '1.0.0', 'examples');
const resolved = loadForm(schemas, 'early-help-assessment', 'st-helens');
const context: CheckContext = { at: '2026-03-26', calendar: {} };
const folder = mkdtempSync(join(tmpdir(), 'kinform-lean-'));
let generated: Validator;

beforeAll(async () => {
  const file = join(folder, 'form.mjs');
  writeFileSync(file, await bundleForm(resolved));
  generated = ((await import(pathToFileURL(file).href)) as { validator: Validator }).validator;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

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

const records = readdirSync(examples)
  .filter((name) => !name.startsWith('wrong-'))
  .map((name) => [name, (JSON.parse(readFileSync(join(examples, name), 'utf8')) as FormRecord).answers] as const);

describe('the generated validator, made lean', () => {
  it.each(records)('finds in %s what Ajv finds at run time, as it is and spoilt', (_name, answers) => {
    const ajv = compileValidator(resolved);
    expect(errorsOf(generated, answers)).toEqual(errorsOf(ajv, answers));
    for (let turn = 0; turn < 7; turn += 1) {
      const wrong = spoilt(answers, turn);
      const expected = errorsOf(ajv, wrong);
      expect(expected.length).toBeGreaterThan(5);
      expect(errorsOf(generated, wrong)).toEqual(expected);
    }
  });

  it('is lean', () => {
    expect(validatorSource(resolved)).not.toMatch(/schemaPath|parentData|dynamicAnchors/);
  });
});
