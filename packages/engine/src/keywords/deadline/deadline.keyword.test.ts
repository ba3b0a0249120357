import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.js';
import { faultsOf } from '../../test-data/scene.js';
import { deadline } from './deadline.keyword.js';

const rule = { anchor: 'started', amount: 30, unit: 'days' as const, explainedBy: 'why' };
const run = (value: JsonObject, change: object = {}) =>
  faultsOf(deadline, { value, parameter: { done: { ...rule, ...change } }, answers: { g: value }, pointer: '/g' });

describe('deadline', () => {
  test.each<[JsonObject]>([
    [{}],
    [{ started: '2026-04-29' }],
    [{ started: '2026-03-01', done: '2026-03-31' }],
    [{ started: '2026-03-01', done: '2026-04-20', why: 'The family was away.' }],
  ])('accepts %j', (value) => {
    expect(run(value)).toEqual([]);
  });

  test.each<[JsonObject, string, string, number]>([
    [{ started: '2026-03-30' }, 'overdue', '2026-04-29', 1],
    [{ started: '2026-03-31' }, 'dueSoon', '2026-04-30', 0],
    [{ started: '2026-03-01', done: '2026-04-20' }, 'late', '2026-03-31', 30],
  ])('reports %j as %s', (value, outcome, due, days) => {
    expect(run(value)).toEqual([{ at: '/done', case: outcome, params: { due, days, explainedBy: 'why' } }]);
  });

  test('reports what is done before its window as early', () => {
    const value = { started: '2026-03-01', done: '2026-03-14' };
    const window = { notBefore: { amount: 2, unit: 'weeks' } };
    expect(run(value, window)).toEqual([
      { at: '/done', case: 'early', params: { due: '2026-03-31', from: '2026-03-15', days: 30, explainedBy: 'why' } },
    ]);
    expect(run({ ...value, why: 'They asked us to.' }, window)).toEqual([]);
    expect(run({ ...value, done: '2026-03-15' }, window)).toEqual([]);
  });

  test('says nothing of a question that is not shown', () => {
    expect(run({ started: '2026-01-01' }, { shownWhen: { any: [] } })).toEqual([]);
  });

  test('says what nobody can watch: a deadline by terms that are not known', () => {
    const termly = { amount: 1, unit: 'terms' as const };
    const unknown = [{ at: '/done', case: 'unknown', params: { explainedBy: 'why' } }];
    expect(run({ started: '2026-03-01' }, termly)).toEqual(unknown);
    expect(run({ started: '2026-03-01', done: '2026-04-01' }, termly)).toEqual(unknown);
    expect(run({}, termly)).toEqual([]);
  });
});
