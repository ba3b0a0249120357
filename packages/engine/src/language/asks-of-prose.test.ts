import { expect, test } from 'vitest';
import type { FormSchema } from '../definition/form-schema.js';
import { asksOfProse } from './asks-of-prose.js';

const withItems = (items: object): FormSchema => ({
  properties: { plan: { type: 'array', items: items as FormSchema } },
});

test('a form asks of prose where any part of it has such a check', () => {
  expect(asksOfProse(withItems({ smart: { action: 'action' } }))).toBe(true);
  expect(asksOfProse({ properties: { group: withItems({ childsVoice: {} }) } })).toBe(true);
  expect(asksOfProse({ plainEnglish: {} } as FormSchema)).toBe(true);
  expect(asksOfProse(withItems({ type: 'object', properties: { smart: { type: 'string' } } }))).toBe(false);
});
