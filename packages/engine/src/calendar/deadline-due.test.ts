import { describe, expect, test } from 'vitest';
import { deadlineDue, deadlineState } from './deadline-due.js';
import type { Deadline } from './deadline-rule.js';

const rule: Deadline = { anchor: 'started', amount: 30, unit: 'days', explainedBy: 'why' };
const answers = { group: { started: '2026-03-20', kind: 'preBirth', why: '' } };

describe('the day it is due', () => {
  test.each<[Partial<Deadline>, string]>([
    [{}, '2026-04-19'],
    [{ amount: 15, unit: 'workingDays' }, '2026-04-14'],
    [{ amount: 6, unit: 'weeks' }, '2026-05-01'],
    [{ amount: 1, unit: 'months' }, '2026-04-20'],
    [{ anchor: '/group/started' }, '2026-04-19'],
    [{ when: [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 45 }] }, '2026-05-04'],
    [{ when: [{ condition: { answer: 'kind', is: 'new' }, amount: 45 }] }, '2026-04-19'],
    [
      {
        amount: 25,
        unit: 'workingDays',
        when: [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 40, unit: 'days' }],
      },
      '2026-04-29',
    ],
    [{ amount: 15, unit: 'workingDays', before: true }, '2026-02-27'],
    [{ amount: 2, unit: 'workingDays', before: true }, '2026-03-18'],
    [{ amount: 1, unit: 'weeks', before: true }, '2026-03-13'],
    [{ amount: 1, unit: 'months', before: true }, '2026-02-20'],
    [{ notBefore: { amount: 2, unit: 'weeks' } }, '2026-04-19'],
  ])('%j gives %s', (change, due) => {
    expect(deadlineDue({ ...rule, ...change }, answers, '/group')).toBe(due);
  });

  test('in a case with a clause of its own, that one is told', () => {
    const when = [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 45, source: 'MU 7' }];
    const scene = { answers, group: '/group', at: '2026-03-21' };
    expect(deadlineState({ ...rule, when }, undefined, scene)).toMatchObject({ due: '2026-05-04', source: 'MU 7' });
  });

  test('there is none in a case that has none', () => {
    const none: Deadline = { ...rule, when: [{ condition: { answer: 'kind', is: 'preBirth' }, none: true }] };
    expect(deadlineDue(none, answers, '/group')).toBeUndefined();
    expect(deadlineState(none, '2027-01-01', { answers, group: '/group', at: '2027-01-01' })).toEqual({
      state: 'notStarted',
    });
    expect(deadlineDue(none, { group: { ...answers.group, kind: 'new' } }, '/group')).toBe('2026-04-19');
  });

  test('there is none while the clock has not started', () => {
    expect(deadlineDue({ ...rule, anchor: 'nothing' }, answers, '/group')).toBeUndefined();
    expect(deadlineDue(rule, { group: { started: '2026-99-99' } }, '/group')).toBeUndefined();
  });
});

describe('how it stands', () => {
  test.each([
    [undefined, '2026-04-11', 'notDue'],
    [undefined, '2026-04-12', 'dueSoon'],
    [undefined, '2026-04-19', 'dueSoon'],
    [undefined, '2026-04-20', 'overdue'],
    ['2026-04-19', '2026-06-01', 'met'],
    ['2026-04-20', '2026-06-01', 'late'],
    ['not a date', '2026-04-20', 'overdue'],
  ])('done %s, seen on %s: %s', (done, at, state) => {
    expect(deadlineState(rule, done, { answers, group: '/group', at })).toEqual({ state, due: '2026-04-19' });
  });

  const week8 = { amount: 8, unit: 'weeks' } as const;
  test.each<[Partial<Deadline>, string, string, object]>([
    [{ amount: 10, unit: 'weeks', notBefore: week8 }, '2026-05-14', 'early', { from: '2026-05-15', due: '2026-05-29' }],
    [{ amount: 10, unit: 'weeks', notBefore: week8 }, '2026-05-15', 'met', { from: '2026-05-15', due: '2026-05-29' }],
    [{ amount: 10, unit: 'weeks', notBefore: week8 }, '2026-05-30', 'late', { from: '2026-05-15', due: '2026-05-29' }],
    [
      { amount: 2, unit: 'workingDays', before: true, notBefore: { amount: 10, unit: 'workingDays' } },
      '2026-03-05',
      'early',
      { from: '2026-03-06', due: '2026-03-18' },
    ],
    [
      { notBefore: week8, when: [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 1, unit: 'weeks' }] },
      '2026-03-21',
      'met',
      { due: '2026-03-27' },
    ],
    [
      { when: [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 9, notBefore: { amount: 3, unit: 'days' } }] },
      '2026-03-22',
      'early',
      { from: '2026-03-23', due: '2026-03-29' },
    ],
  ])('of a window %j done %s: %s', (change, done, state, window) => {
    const scene = { answers, group: '/group', at: '2026-06-30' };
    expect(deadlineState({ ...rule, ...change }, done, scene)).toEqual({ state, ...window });
    const explained = { ...scene, answers: { group: { ...answers.group, why: 'The family moved.' } } };
    const then = state === 'met' ? 'met' : 'explained';
    expect(deadlineState({ ...rule, ...change }, done, explained).state).toBe(then);
  });

  test('a reason explains what was missed', () => {
    const explained = { group: { ...answers.group, why: 'The family was away.' } };
    const scene = { answers: explained, group: '/group', at: '2026-05-01' };
    expect(deadlineState(rule, '2026-04-25', scene).state).toBe('explained');
    expect(deadlineState(rule, undefined, scene).state).toBe('explained');
    expect(deadlineState(rule, '2026-04-01', scene).state).toBe('met');
  });

  test('not started without its anchor; soon as the rule says', () => {
    expect(deadlineState(rule, undefined, { answers: {}, group: '', at: '2026-04-01' })).toEqual({
      state: 'notStarted',
    });
    const scene = { answers, group: '/group', at: '2026-04-12' };
    expect(deadlineState({ ...rule, soon: 2 }, undefined, scene).state).toBe('notDue');
  });
});
