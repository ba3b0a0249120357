import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from './english.js';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'reasons.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const at = '2026-11-22';
const read = (name: string): { text: string }[] =>
  JSON.parse(readFileSync(new URL(`../../../tests/evaluation/${name}.dev.json`, folder), 'utf8')) as { text: string }[];

/** Every reason that stands in a judgement, however deep. */
function reasonsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'reason' in value && typeof value.reason === 'string' ? [value.reason] : [];
  return [...own, ...Object.values(value).flatMap(reasonsIn)];
}

test('there are words for every reason that a judgement gives', () => {
  const texts = [...read('actions'), ...read('voices')].map(({ text }) => text);
  const given = texts.flatMap((text) =>
    reasonsIn([
      english.judgeAction(text, { at, calendar: {} }),
      english.judgeVoice(text),
      english.judgeReason(text),
      english.judgeOwner(text.slice(0, 40)),
      english.judgePlain(text, [{ term: 'TAF', plain: 'team around the family' }]),
    ]),
  );
  expect(new Set(given).size).toBeGreaterThan(10);
  expect([...new Set(given)].filter((reason) => !Object.hasOwn(english.reasons, reason))).toEqual([]);
});

test('and for no reason that none gives', () => {
  const unused = Object.keys(english.reasons).filter(
    (reason) => !sources.some((source) => source.includes(`'${reason}'`)),
  );
  expect(unused).toEqual([]);
});
