import { describe, expect, test } from 'vitest';
import { formats } from './formats.js';

const table: Record<string, { accepts: string[]; rejects: string[] }> = {
  date: { accepts: ['2026-03-20', '2024-02-29'], rejects: ['2026-02-29', '20-03-2026', '2026-3-20', ''] },
  'date-time': {
    accepts: ['2026-03-20T14:30', '2026-03-20T14:30:15.123Z', '2026-03-20T14:30:15+01:00'],
    rejects: ['2026-03-20', '2026-03-20 14:30', '2026-03-20T24:00', '2026-02-30T10:00', '2026-03-20T14:30:15+25:00'],
  },
  'partial-date': {
    accepts: ['1990', '1990-05', '1990-05-03'],
    rejects: ['90', '1990-13', '1990-00', '1990-02-30', '1990-5'],
  },
  time: { accepts: ['00:00', '23:59', '14:30:15'], rejects: ['24:00', '9:30', '12:60', '1430'] },
  email: {
    accepts: ['name@example.com', 'first.last+x@sub.example.org', "o'neill@example.com", 'žofia@příklad.cz'],
    rejects: [
      'name',
      'name@example',
      'a@b@example.com',
      '@example.com',
      'a b@example.com',
      '.a@example.com',
      'a..b@example.com',
      'a@-example.com',
      'a@example..com',
      `${'a'.repeat(65)}@example.com`,
      `a@${'b'.repeat(64)}.com`,
      'a\u202e@example.com',
    ],
  },
  phone: { accepts: ['01632 960001'], rejects: ['ask'] },
  postcode: { accepts: ['WA10 1HP'], rejects: ['nowhere'] },
  'nhs-number': { accepts: ['999 000 0018'], rejects: ['9990000019'] },
  upn: { accepts: ['F342400119001'], rejects: ['A342400119001'] },
  'row-id': { accepts: ['child-1', 'A_b'], rejects: ['', 'a b', '-a', 'a/b', 'a.b', 'x'.repeat(65)] },
};

test('every format has its table', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(formats).sort());
});

describe.each(Object.entries(table))('%s', (name, { accepts, rejects }) => {
  test.each(accepts)('accepts %j', (text) => {
    expect(formats[name]!(text)).toBe(true);
  });
  test.each(rejects)('rejects %j', (text) => {
    expect(formats[name]!(text)).toBe(false);
  });
  test('takes no longer than its input deserves', () => {
    for (const filler of ['a', '1', '@', '.', '-', ' ', 'a.', '+']) {
      expect(typeof formats[name]!(filler.repeat(50_000) + '!')).toBe('boolean');
    }
  });
});
