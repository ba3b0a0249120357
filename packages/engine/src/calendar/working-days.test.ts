import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from './add-to-date.js';
import { isDate } from './day-number.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('working days', () => {
  test.each([
    ['2026-03-20', 15, '2026-04-14'],
    ['2026-04-02', 10, '2026-04-20'],
    ['2025-12-12', 10, '2025-12-30'],
    ['2025-12-12', 15, '2026-01-07'],
    ['2022-05-20', 10, '2022-06-07'],
    ['2026-08-14', 10, '2026-08-28'],
    ['2026-08-14', 15, '2026-09-07'],
    ['2026-11-21', 10, '2026-12-04'],
    ['2026-04-14', -15, '2026-03-20'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i working days is %s', (from, days, due) => {
    expect(addWorkingDays(from, days)).toBe(due);
  });

  test('days on which the authority is shut do not count', () => {
    const closureDays = ['2025-12-29', '2025-12-30', '2025-12-31'];
    expect(addWorkingDays('2025-12-12', 10, { closureDays })).toBe('2026-01-05');
    expect(isWorkingDay('2025-12-29')).toBe(true);
    expect(isWorkingDay('2025-12-29', { closureDays })).toBe(false);
  });

  test('nor do days on which it is shut every year, over the new year too', () => {
    const closedEveryYear = [{ from: '12-27', to: '12-31' }];
    expect(addWorkingDays('2025-12-12', 10, { closedEveryYear })).toBe('2026-01-05');
    expect(addWorkingDays('2026-01-05', -10, { closedEveryYear })).toBe('2025-12-12');
    expect(addWorkingDays('2026-12-11', 10, { closedEveryYear })).toBe('2027-01-04');
    const overNewYear = { closedEveryYear: [{ from: '12-29', to: '01-04' }] };
    const days = ['2026-12-24', '2026-12-29', '2026-12-31', '2027-01-04', '2027-01-05'];
    expect(days.map((day) => isWorkingDay(day, overNewYear))).toEqual([true, false, false, false, true]);
    const leapDay = { closedEveryYear: [{ from: '02-29', to: '02-29' }] };
    expect([isWorkingDay('2028-02-29', leapDay), isWorkingDay('2028-02-28', leapDay)]).toEqual([false, true]);
  });

  test('a calendar without a working day says so', () => {
    const never = { closedEveryYear: [{ from: '01-01', to: '12-31' }] };
    expect(() => addWorkingDays('2026-03-02', 1, never)).toThrow('no working day in two years');
  });

  test.each(['2026-11-21', '2026-11-22', '2026-12-25', '2022-09-19'])('%s is none', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });
});

describe('calendar days and months', () => {
  test.each([
    ['2026-03-20', 45, '2026-05-04'],
    ['2026-03-20', 30, '2026-04-19'],
    ['2024-02-28', 1, '2024-02-29'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s, weekends and bank holidays or not', (from, days, due) => {
    expect(addDays(from, days)).toBe(due);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
  ])('%s and %i months is %s, never past the end of the month', (from, months, due) => {
    expect(addMonths(from, months)).toBe(due);
  });

  test('day arithmetic agrees with the platform’s calendar', () => {
    const days = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(days, (offset) => {
        const expected = new Date(Date.UTC(1970, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
        expect(addDays('1970-01-01', offset)).toBe(expected);
        expect(daysBetween('1970-01-01', expected)).toBe(offset);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-1', '', '2026-04-01T00:00'])(
    '%j is no date',
    (text) => {
      expect(isDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow('Give a date as YYYY-MM-DD');
    },
  );
});
