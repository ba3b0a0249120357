import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import { dateExamples } from './date.examples.js';
import { joinParts, splitParts } from './date-parts.js';
import { dateInWords } from './date-words.js';
import { dateField } from './date.field.js';

fieldContract(dateField, dateExamples);

test.each([
  ['27/3/2007', '2007-03-27'],
  [' 27 / 03 / 2007 ', '2007-03-27'],
  ['27 March 2007', '2007-03-27'],
  ['27-3-2007', '2007-03-27'],
  ['1st May 2007', '2007-05-01'],
  ['99/99/2026', '2026-99-99'],
  ['27/3/07', '27/3/07'],
  ['27/Mayor/2007', '2007-05-27'],
  ['27/x/2007', '27/x/2007'],
  ['//', undefined],
  ['in spring', 'in spring'],
])('%s is kept as %s', (typed, kept) => {
  expect(dateField.parse(typed, {})).toBe(kept);
});

test.each([
  ['2007-03-27', { day: '27', month: '3', year: '2007' }],
  ['2026-02-31', { day: '31', month: '2', year: '2026' }],
  ['31//2026', { day: '31', month: '', year: '2026' }],
  ['about March', { day: 'about March', month: '', year: '' }],
])('%s fills the boxes', (kept, parts) => {
  expect(splitParts(kept)).toEqual(parts);
});

test('what three boxes hold comes back to them, whatever it is', () => {
  const part = fc.stringMatching(/^[\w .-]{0,6}$/).map((text) => text.trim());
  fc.assert(
    fc.property(part, part, part, (day, month, year) => {
      const kept = dateField.parse(joinParts({ day, month, year }), {});
      const again = dateField.parse(joinParts(splitParts(typeof kept === 'string' ? kept : '')), {});
      expect(again).toEqual(kept);
    }),
  );
});

test('a whole date in the first box is taken apart; a slash inside a box moves nothing', () => {
  expect(joinParts({ day: '27/03/2007', month: '', year: '' })).toBe('27/03/2007');
  expect(joinParts({ day: '1/2', month: '', year: '2026' })).toBe('1-2//2026');
});

test.each([
  ['2024-02-29', 'en-GB', '29 February 2024'],
  ['2023-02-29', 'en-GB', '2023-02-29'],
  ['1900-02-29', 'en-GB', '1900-02-29'],
  ['0050-01-01', 'en-GB', '1 January 50'],
  ['2007-03', 'en-GB', 'March 2007'],
  ['2007-03-27', 'cy', '27 Mawrth 2007'],
  ['soon', 'en-GB', 'soon'],
])('%s in %s reads %s', (date, locale, words) => {
  expect(dateInWords(date, locale)).toBe(words);
});
