import { describe, expect, it } from 'vitest';
import { splitByDirection } from './direction.js';
import { isRightToLeft } from './language.js';

describe('splitByDirection', () => {
  it('cuts out Arabic words with what stands between them, and joins to the whole again', () => {
    const parts = splitByDirection('Her father نور 12 الدين, said', false);
    expect(parts).toEqual([
      { text: 'Her father ', rightToLeft: false },
      { text: 'نور 12 الدين', rightToLeft: true },
      { text: ', said', rightToLeft: false },
    ]);
  });

  it('cuts Latin words out of Arabic, marks with their letters', () => {
    expect(splitByDirection('عند e\u0301 Seren!', true).map((part) => part.text)).toEqual([
      'عند ',
      'e\u0301 Seren',
      '!',
    ]);
  });

  it('is quick on text that is long and has no letters of the other direction', () => {
    expect(splitByDirection(`א${'1 '.repeat(50_000)}`, false)).toHaveLength(2);
  });
});

describe('isRightToLeft', () => {
  it.each(['ar', 'ar-SA', 'ur', 'he', 'fa-AF', 'ckb', 'pa-Arab-PK', 'KU-ARAB'])(
    '%s runs from right to left',
    (lang) => {
      expect(isRightToLeft(lang)).toBe(true);
    },
  );
  it.each(['en-GB', 'cy', 'pa', 'ku', 'ar-Latn', 'so', 'zh-Hant'])('%s runs from left to right', (lang) => {
    expect(isRightToLeft(lang)).toBe(false);
  });
});
