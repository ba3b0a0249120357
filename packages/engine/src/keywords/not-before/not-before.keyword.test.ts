import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { notBefore } from './not-before.keyword.js';

const run = (value: string, first: unknown) =>
  faultsOf(notBefore, {
    value,
    parameter: { answer: 'first' },
    answers: { g: { first } } as never,
    pointer: '/g/second',
  });

describe('notBefore', () => {
  test.each([
    ['2026-03-20', '2026-03-20'],
    ['2026-03-21', '2026-03-20'],
    ['2026-03', '2026-03-20'],
    ['2026', '2026-12'],
    ['2026-03-20', undefined],
    ['2026-03-20', 'soon'],
    ['soon', '2026-03-20'],
  ])('accepts %s after %s', (value, first) => {
    expect(run(value, first)).toEqual([]);
  });

  test.each([
    ['2026-03-19', '2026-03-20'],
    ['2026-02', '2026-03-20'],
    ['2025', '2026-01'],
  ])('rejects %s after %s', (value, first) => {
    expect(run(value, first)).toEqual([{ at: '', params: { answer: 'first' } }]);
  });
});
