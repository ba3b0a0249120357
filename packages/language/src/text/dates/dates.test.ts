import type { ReadingScene } from '@kinform/engine';
import { expect, it } from 'vitest';
import { plainLower } from '../plain-lower.js';
import { timesIn } from './dates-in.js';

/** A Tuesday in the autumn term. */
const scene: ReadingScene = {
  at: '2026-11-24',
  calendar: {
    terms: [
      { name: 'Autumn 2026', from: '2026-09-02', to: '2026-12-18', halfTerm: { from: '2026-10-26', to: '2026-10-30' } },
      { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25', halfTerm: { from: '2027-02-15', to: '2027-02-19' } },
      { name: 'Summer 2027', from: '2027-04-12', to: '2027-07-20', halfTerm: { from: '2027-05-31', to: '2027-06-04' } },
    ],
  },
};

it.each([
  ['by Friday', '2026-11-27'],
  ['by 12/03/2027', '2027-03-12'],
  ['before 4/12', '2026-12-04'],
  ['on 3 Feb', '2027-02-03'],
  ['by March 3rd', '2027-03-03'],
  ['by 12th March', '2027-03-12'],
  ['by the 12th', '2026-12-12'],
  ['by end April', '2027-04-30'],
  ['in January', '2027-01-31'],
  ['Wednesday 2nd December 2026 at 3pm', '2026-12-02'],
  ['tomorrow', '2026-11-25'],
  ['this week', '2026-11-29'],
  ['by the end of the month', '2026-11-30'],
  ['by next month', '2026-12-31'],
  ['within six weeks', '2027-01-05'],
  ['within 10 working days', '2026-12-08'],
  ["in a fortnight's time", '2026-12-08'],
  ['for six weeks', '2027-01-05'],
  ['over the next two months', '2027-01-24'],
  ['in 2/52', '2026-12-08'],
  ['by half term', '2027-02-14'],
  ['by the end of term', '2026-12-18'],
  ['by the end of the spring term', '2027-03-25'],
  ['before the summer holidays', '2027-07-20'],
  ['by Easter', '2027-03-28'],
  ['before Christmas', '2026-12-25'],
  ['three times a week until half term', '2027-02-14'],
])('%j ends on %s', (text, by) => {
  expect(timesIn(plainLower(text), scene).ends.at(-1)).toMatchObject({ by });
});

it.each([
  'before the review',
  'at the next TAF',
  'by week 4',
  'by his third birthday',
  'when baby is 6 weeks old',
  'before he starts Reception',
  'by 34 weeks',
  'until her tribunal hearing',
  'after Eid',
  'by 31/02/2027',
])('%j is an end', (text) => {
  expect(timesIn(plainLower(text), scene).ends).toHaveLength(1);
});

it.each([
  'every Tuesday',
  'each morning',
  'weekly',
  'twice a day',
  'on Mondays',
  'Monday to Friday',
  'Tuesday and Thursday evenings',
  'five days a week',
  'once a fortnight',
])('%j says how often and no end', (text) => {
  const { ends, frequencies } = timesIn(plainLower(text), scene);
  expect(ends).toEqual([]);
  expect(frequencies).not.toEqual([]);
});

it.each([
  'ongoing',
  'asap',
  'soon',
  'in due course',
  'when possible',
  'by bus',
  'by 8.50',
  'before bed',
  'June to ring May',
  'from September',
  'once the benefits come through',
  'Year 6',
  'scored 8/10',
])('%j is no end', (text) => {
  expect(timesIn(plainLower(text), scene).ends).toEqual([]);
});

it('works no day of a term out where the authority gives none', () => {
  expect(timesIn('by the end of term', { at: '2026-11-24', calendar: {} }).ends).toEqual([{ from: 0, to: 18 }]);
});

it.each([
  ['by the end of November', '2026-11-30'],
  ['by Tues', '2026-11-24'],
  ['on March the 12th', '2027-03-12'],
  ['next Friday', '2026-12-04'],
])('“%s” is %s', (text, by) => {
  expect(timesIn(plainLower(text), { at: '2026-11-24', calendar: {} }).ends.at(-1)).toMatchObject({ by });
});

it('reads the same day whatever the time zone of the machine', () => {
  const own = process.env['TZ'];
  const texts = ['by Friday', 'on 1 January', 'on 3 Feb', 'today'];
  const readIn = (zone: string): unknown => {
    process.env['TZ'] = zone;
    return texts.map((text) => timesIn(plainLower(text), { at: '2027-01-01', calendar: {} }).ends);
  };
  const [first, ...others] = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'].map(readIn);
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  for (const other of others) expect(other).toEqual(first);
});
