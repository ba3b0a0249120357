import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.js';

test.each([
  ['Zoe\u0308', 'Zo\u00EB'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['a\tb', 'a b'],
  ['\u202Eevil\u2066', '[U+202E]evil[U+2066]'],
  ['bell\u0007', 'bell[U+0007]'],
  ['\uFEFFmark\u200B', '[U+FEFF]mark[U+200B]'],
  ['lone \uD800 half', 'lone [U+D800] half'],
  [
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  ],
  ['hidden\u{E0041}', 'hidden[U+E0041]'],
  ['می\u200Cخواهم \u200Fא', 'می\u200Cخواهم \u200Fא'],
  ['👨\u200D👩\u200D👧 ภาษาไทย', '👨\u200D👩\u200D👧 ภาษาไทย'],
])('%j becomes %j', (given, wanted) => {
  expect(cleanText(given)).toBe(wanted);
});

test('cleaning twice changes nothing more, and nothing forbidden is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
      expect(once).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
