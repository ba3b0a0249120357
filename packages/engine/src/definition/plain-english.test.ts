import { expect, test } from 'vitest';
import { own } from '../json.js';
import type { FormSchema } from './form-schema.js';
import { resolveForm } from './resolve-form.js';
import { madeUpForm, madeUpSettings } from '../test-data/made-up-form.js';
import type { PlainEnglish, PlainEnglishSettings } from './plain-english.js';
import type { GlossaryEntry } from '../language/language.js';
import { questionsOf } from './walk-questions.js';

const long = (more: FormSchema = {}): FormSchema => ({ type: 'string', maxLength: 2000, ...more });
const seenBy = (...audience: ('family' | 'professional' | 'child')[]): FormSchema => ({
  question: { purpose: 'plan', audience, retention: 'early-help-record' },
});

const properties: Record<string, FormSchema> = {
  shared: {
    type: 'object',
    ...seenBy('family', 'professional'),
    properties: {
      why: long(),
      short: { type: 'string', maxLength: 60 },
      drawing: long({ pattern: '^[A-Z]+$' }),
      inside: long(seenBy('professional')),
      never: long({ showWhen: { any: [] } }),
      rows: { type: 'array', items: { type: 'object', properties: { what: long(seenBy('child')), own: long() } } },
    },
  },
  own: { type: 'object', ...seenBy('child'), properties: { words: long(), more: long() } },
  office: { type: 'object', ...seenBy('professional'), properties: { note: long() } },
};

function resolved(
  stated: PlainEnglish | undefined,
  { glossary, ...settings }: { glossary?: GlossaryEntry[]; plainEnglish?: PlainEnglishSettings } = {},
): ReturnType<typeof resolveForm> {
  const form = madeUpForm();
  const all = { ...form.schema.properties, ...properties };
  const schema = { ...form.schema, properties: all, ...(stated && { plainEnglish: stated }) };
  const words = form.text['en-GB']!;
  const labels = questionsOf(schema).map(({ id }) => [id, own(words.questions, id) ?? { label: id }] as const);
  const text = { 'en-GB': { ...words, questions: Object.fromEntries(labels) } };
  return resolveForm({ ...form, schema, text, ...(glossary && { glossary }) }, [], {
    ...madeUpSettings(),
    ...settings,
  });
}

test('reads long texts that families see, but for somebody’s own words', () => {
  const { plainEnglish } = resolved({ except: ['own', 'shared.rows.own'] }).schema;
  expect(plainEnglish?.texts).toMatchObject({ shared: { why: true, rows: { what: true } } });
  expect(Object.keys(plainEnglish?.texts?.['shared'] ?? {})).toEqual(['why', 'rows']);
  expect(plainEnglish?.texts).not.toHaveProperty('own');
  expect(plainEnglish?.texts).not.toHaveProperty('office');
  expect(plainEnglish?.texts).not.toHaveProperty('shared.rows.own');
});

test('takes the authority’s figures and words in place of the nation’s', () => {
  const glossary = [
    { term: 'TAF', plain: 'meeting' },
    { term: 'EHA', plain: 'assessment' },
    { term: 'outcome', plain: 'result' },
  ];
  const plainEnglish = { readingAge: 11, glossary: [{ term: 'taf', plain: 'family meeting' }], known: ['EHA'] };
  const { schema, settings } = resolved({ readingAge: 12, longestSentence: 30 }, { glossary, plainEnglish });
  expect(schema.plainEnglish).toMatchObject({ readingAge: 11, longestSentence: 30 });
  expect(schema.plainEnglish?.glossary).toEqual([
    { term: 'outcome', plain: 'result' },
    { term: 'taf', plain: 'family meeting' },
    { term: 'EHA', plain: '' },
  ]);
  expect(settings).not.toHaveProperty('plainEnglish');
});

test('leaves forms that do not ask for it as they were, whatever an authority says of it', () => {
  const before = resolved(undefined);
  const after = resolved(undefined, { glossary: [{ term: 'TAF', plain: 'meeting' }], plainEnglish: { readingAge: 9 } });
  expect(after.schema).not.toHaveProperty('plainEnglish');
  expect(after.digest).toBe(before.digest);
});
