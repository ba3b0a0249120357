/** What the patterns of the meta-schemas mean, in words, with an example. */
const words: readonly [RegExp, string][] = [
  [
    /^\^\[a-z\]\[A-Za-z0-9\]\*\$$/,
    'a name that begins with a small letter and has only letters and digits, such as "dateOfBirth"',
  ],
  [/^\^\[a-z0-9\]\+\(-\[a-z0-9\]\+\)\*\$$/, 'small letters, digits and hyphens, such as "early-help"'],
  [/^\^\\d\+\\\.\\d\+\\\.\\d\+\$$/, 'a version of three numbers, such as "1.0.0"'],
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$$/, 'a date as year-month-day, such as "2026-03-20"'],
  [/^\^\(0\[1-9\]\|1\[0-2\]\)-/, 'a day of every year as month-day, such as "12-27"'],
  [/^\^\[a-z\]\{2,3\}\(-\[A-Z\]\{2\}\)\?\$$/, 'a language, such as "en-GB" or "cy"'],
  [/^\^#\[0-9a-f\]\{6\}\$$/, 'a colour of six digits, such as "#00594f"'],
  [/blocks/, 'the path of a block, such as "../../../blocks/address.json"'],
  [/^\^\(form\|section/, 'a question such as "header.kind", a section such as "section:header", or "form"'],
  [
    /\\\.\\\.\/\)\*/,
    'the way to an answer: "name" beside it, "../name" one group up, or "/group/name" from the top; "/list/{reference}/name" in the row that another answer names',
  ],
  [/^\^\(\/\[A-Za-z\]/, 'the way to a list from the top, such as "/children"'],
  [/^\^#\(\/properties/, 'a scope, such as "#/properties/header"'],
];

/** What a pattern asks for, in words; the pattern itself where nobody has put it in words. */
export function patternInWords(pattern: string): string {
  return words.find(([known]) => known.test(pattern))?.[1] ?? `text that fits the pattern ${pattern}`;
}
