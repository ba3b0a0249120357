import { expect, it } from 'vitest';
import { w3cDate } from './w3c-date.js';

it.each([
  ['2026-05-12', '2026-05-12T00:00:00Z'],
  ['2026-05-12T09:30', '2026-05-12T09:30:00Z'],
  ['2026-05-12T09:30:15.123Z', '2026-05-12T09:30:15Z'],
  ['2026-05-12T00:30:00+01:00', '2026-05-11T23:30:00Z'],
])('%s is %s in every time zone', (iso, moment) => expect(w3cDate(iso)).toBe(moment));

it.each(['', '12/05/2026', '2026-13-40', 'today'])('%j is refused with a reason', (text) => {
  expect(() => w3cDate(text)).toThrow(/not an ISO date/);
});
