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
  ])('%j gives %s', (change, due) => {
    expect(deadlineDue({ ...rule, ...change }, answers, '/group')).toBe(due);
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
