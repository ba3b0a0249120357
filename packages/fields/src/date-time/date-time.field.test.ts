import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import { dateTimeExamples } from './date-time.examples.js';
import { dateTimeField } from './date-time.field.js';
import { timeInWords, timeOfDay } from './time-of-day.js';

fieldContract(dateTimeField, dateTimeExamples);

test.each([
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['9.30am', '09:30'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['2 p.m.', '14:00'],
  ['Midnight', '00:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['9', undefined],
  ['13pm', undefined],
  ['9:75', undefined],
])('%s is %s by the clock', (typed, clock) => {
  expect(timeOfDay(typed)).toBe(clock);
});

test('every minute of the day reads back as itself', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(timeOfDay(timeInWords(clock, 'en-GB'))).toBe(clock);
    expect(timeOfDay(timeInWords(clock, 'cy'))).toBe(clock);
  }
});
