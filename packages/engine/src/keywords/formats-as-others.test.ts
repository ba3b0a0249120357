import { fullFormats } from 'ajv-formats/dist/formats.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './index.js';

/** Whether Ajv's own formats package takes a text. */
function othersTake(name: 'date', text: string): boolean {
  const format = fullFormats[name];
  return (
    typeof format === 'object' &&
    'validate' in format &&
    typeof format.validate === 'function' &&
    (format.validate as (text: string) => boolean)(text)
  );
}

const number = (most: number, width: number) =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(width, '0'));

describe('formats that others have too', () => {
  it('takes as dates what ajv-formats takes, from the year 1600 on', () => {
    const year = fc.integer({ min: 1600, max: 2999 }).map(String);
    fc.assert(
      fc.property(year, number(14, 2), number(33, 2), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        expect([text, formats['date']?.(text)]).toEqual([text, othersTake('date', text)]);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it.each(['', '2026-2-3', '2026-02-03T00:00', ' 2026-02-03', '20260203', '２０２６-02-03'])(
    'refuses "%s" as ajv-formats does',
    (text) => {
      expect(formats['date']?.(text)).toBe(false);
      expect(othersTake('date', text)).toBe(false);
    },
  );
});
