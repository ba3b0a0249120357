import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineDue, deadlineState } from './deadline-due.js';
import type { Calendar, Deadline } from './deadline-rule.js';
import { addSchoolDays, endOfTerm, isSchoolDay } from './school-terms.js';

const calendar: Calendar = {
  terms: [
    { name: 'Autumn 2026', from: '2026-09-02', to: '2026-12-18', halfTerm: { from: '2026-10-26', to: '2026-10-30' } },
    { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25', halfTerm: { from: '2027-02-15', to: '2027-02-19' } },
    { name: 'Summer 2027', from: '2027-04-12', to: '2027-07-21', halfTerm: { from: '2027-05-31', to: '2027-06-04' } },
  ],
};

describe('school days', () => {
  test.each([
    ['2026-10-16', 10, '2026-11-06'],
    ['2026-12-11', 10, '2027-01-08'],
    ['2027-04-26', 5, '2027-05-04'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-25', 1, '2027-01-04'],
    ['2026-11-06', -10, '2026-10-16'],
    ['2026-11-06', 0, '2026-11-06'],
  ])('%s and %i school days is %s: no weekend, break, holiday or bank holiday counts', (from, days, due) => {
    expect(addSchoolDays(from, days, calendar)).toBe(due);
  });

  test.each([
    ['2027-07-20', 2],
    ['2026-09-03', -2],
    ['2026-08-31', 5],
    ['2028-01-10', 1],
  ])('%s and %i school days is not known', (from, days) => {
    expect(addSchoolDays(from, days, calendar)).toBeUndefined();
  });

  test('a day is one, is none, or is not known', () => {
    const days = ['2026-09-02', '2026-10-28', '2027-05-03', '2026-12-29', '2026-09-01', '2027-07-22'];
    expect(days.map((day) => isSchoolDay(day, calendar))).toEqual([true, false, false, false, undefined, undefined]);
    expect(isSchoolDay('2026-09-02', {})).toBeUndefined();
  });

  test('days on which the authority is shut are none of the schools’ business; proclaimed holidays are', () => {
    expect(isSchoolDay('2026-09-10', { ...calendar, closureDays: ['2026-09-10'] })).toBe(true);
    const proclaimed = { added: ['2026-09-10'], removed: [] };
    expect(isSchoolDay('2026-09-10', { ...calendar, proclaimed })).toBe(false);
  });
});

describe('terms', () => {
  test.each([
    ['2026-10-16', 1, '2026-12-18'],
    ['2026-10-16', 3, '2027-07-21'],
    ['2026-12-18', 1, '2027-03-25'],
    ['2026-12-29', 1, '2027-03-25'],
    ['2026-10-16', 4, undefined],
    ['2026-09-01', 1, undefined],
    ['2027-07-22', 1, undefined],
  ])('from %s the end of term %i is %s', (from, count, due) => {
    expect(endOfTerm(from, count, calendar)).toBe(due);
  });

  test('stand in any order, and one that cannot be read is none', () => {
    const [autumn, spring, summer] = calendar.terms!;
    const odd = { name: 'x', from: 'soon', to: 'later' };
    expect(endOfTerm('2026-10-16', 2, { terms: [summer!, odd, autumn!, spring!] })).toBe('2027-03-25');
  });
});

describe('a deadline by the school calendar', () => {
  const termly: Deadline = { anchor: 'reviewed', amount: 1, unit: 'terms', explainedBy: 'why' };
  const stand = (deadline: Deadline, reviewed: string, at: string, done?: string, known: Calendar = calendar) =>
    deadlineState(deadline, done, { answers: { reviewed }, group: '', at, calendar: known });

  test('is due by the last day of the next term to end', () => {
    expect(deadlineDue(termly, { reviewed: '2026-10-16' }, '', calendar)).toBe('2026-12-18');
    expect(stand(termly, '2026-10-16', '2026-12-01')).toEqual({ state: 'notDue', due: '2026-12-18' });
    expect(stand(termly, '2026-10-16', '2026-12-19')).toEqual({ state: 'overdue', due: '2026-12-18' });
    expect(stand(termly, '2026-10-16', '2026-12-19', '2026-12-18').state).toBe('met');
  });

  test.each<[string, Deadline, string]>([
    ['the authority has given no terms', termly, '2026-10-16'],
    ['its terms end before', { ...termly, amount: 4 }, '2026-10-16'],
    ['it would have to be counted backwards', { ...termly, before: true }, '2027-01-11'],
    [
      'only its window is not known',
      { ...termly, amount: 1, unit: 'weeks', notBefore: { amount: 9, unit: 'terms' } },
      '2026-10-16',
    ],
  ])('is not guessed where %s', (_why, deadline, reviewed) => {
    const known = deadline === termly ? {} : calendar;
    expect(stand(deadline, reviewed, '2030-01-01', undefined, known)).toEqual({ state: 'unknown' });
    expect(deadlineDue(deadline, { reviewed }, '', known)).toBeUndefined();
  });

  test('so many school days away and back again is the same day', () => {
    const day = fc.integer({ min: 0, max: 330 }).map((offset) => isoAfter('2026-09-02', offset));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const due = addSchoolDays(from, days, calendar);
        if (due === undefined) return;
        expect(isSchoolDay(due, calendar)).toBe(true);
        expect(due > from).toBe(true);
        if (isSchoolDay(from, calendar)) expect(addSchoolDays(due, -days, calendar)).toBe(from);
      }),
    );
  });
});

function isoAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
