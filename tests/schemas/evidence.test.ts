import { readFileSync } from 'node:fs';
import { describeFinding, isJsonObject, type FormRecord, type Json, type JsonObject } from '@kinform/engine';
import { english } from '@kinform/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, formOf } from './findings-of.js';
import { everyForm, readSchemasFile } from './read-schemas.js';

const newest = everyForm().filter(
  ({ form, version }) => version === everyForm().findLast((one) => one.form === form)?.version,
);
const textsOf = (name: string): string[] =>
  (JSON.parse(readFileSync(new URL(`../evaluation/${name}`, import.meta.url), 'utf8')) as { text: string }[]).map(
    ({ text }) => text,
  );
const at = '2026-10-05';
const complete = (form: string, version: string) =>
  readSchemasFile<FormRecord>(`forms/${form}/${version}/examples/complete.json`);

/** A copy of answers in which every text that holds a blank, and so is no code, is another. */
function withTexts(value: Json, next: () => string): Json {
  if (typeof value === 'string') return value.includes(' ') ? next() : value;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, next));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member ?? null, next)]));
}

describe('no finding holds an answer', () => {
  const canary = 'zqcanaryqz';
  const prose = [
    `Support ${canary} as appropriate`,
    `n/a ${canary}`,
    `${canary} is settled. Staff have no concerns about ${canary}.`,
    `"I like ${canary}," he said, and hid from ${canary}.`,
    `Ring ${canary} by 25 December 2031 about the CAF and TAF`,
    `she failed to engage with ${canary}`,
    `${canary} did not wish to`,
  ];

  it.each(newest)('$form $version, whatever prose is in it', ({ form, version }) => {
    const record = complete(form, version);
    let seen = 0;
    for (const [index] of prose.entries()) {
      let count = index;
      const answers = withTexts(record.answers, () => `${prose[count++ % prose.length]} ${count}`) as JsonObject;
      const findings = findingsOf({ ...record, answers }, at);
      seen += findings.length;
      expect(JSON.stringify(findings)).not.toContain(canary);
    }
    expect(seen).toBeGreaterThan(0);
  });

  it.each(newest)('$form $version, whatever at all is in it', ({ form, version }) => {
    const record = complete(form, version);
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...prose)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, (given) => {
        let count = 0;
        const answers = withTexts(record.answers, () => `${given[count++ % given.length]} ${canary}`) as JsonObject;
        expect(JSON.stringify(findingsOf({ ...record, answers }, at))).not.toContain(canary);
      }),
      { seed: 6, numRuns: 25 },
    );
  });
});

describe('evidence in words', () => {
  const plan = complete('family-action-plan', '2.1.0');
  const evidenceOf = (path: string, text: string): string[] => {
    const [list = '', row = '0', name = ''] = path.split('/');
    const answers = structuredClone(plan.answers) as Record<string, JsonObject[]>;
    answers[list]![Number(row)]![name] = text;
    const record = { ...plan, answers: answers as JsonObject };
    return findingsOf(record, at)
      .filter(({ code }) => /^(smart|childsVoice)/.test(code))
      .flatMap(
        (one) =>
          describeFinding(one, 'en-GB', formOf(record), { answers: record.answers, language: english }).evidence ?? [],
      );
  };

  it.each(['actions/0/action', 'actions/0/ownerName', 'childVoices/1/wordsOrObservation'])(
    'has words for every reason that stands against %s',
    (path) => {
      const texts = [...textsOf('actions.dev.json'), ...textsOf('voices.dev.json')];
      const lines = texts.filter((_, index) => index % 5 === 0).flatMap((text) => evidenceOf(path, text));
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => line.startsWith('See “'))).toEqual([]);
    },
  );
});
