import { readFileSync } from 'node:fs';
import { authorityNames, loadSettings } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { schemas } from './read-schemas.js';

const list = readFileSync(
  new URL('../../docs/decisions/2026-11-22-where-the-guidance-contradicts-itself.md', import.meta.url),
  'utf8',
);
const decisions = authorityNames(schemas).flatMap((authority) => loadSettings(schemas, authority).decisions ?? []);
const rowOf = (number: number) => list.split('\n').find((line) => line.startsWith(`| ${number} `)) ?? '';

describe('contradictions of the guidance', () => {
  it('are fifteen, and each is decided once', () => {
    const numbers = decisions.map(({ number }) => number).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it.each(decisions.map((decision) => [decision.number, decision] as const))(
    'number %i stands in the list as in the settings, with every clause',
    (number, { question, chosen, source, also }) => {
      expect(also.length).toBeGreaterThan(0);
      for (const words of [question, chosen, source, ...also.map((other) => other.source)]) {
        expect(rowOf(number)).toContain(words);
      }
    },
  );
});
