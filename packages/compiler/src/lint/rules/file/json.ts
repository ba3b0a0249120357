import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** What the parser's names for faults mean, and what to do. */
const words: Record<string, [string, string]> = {
  InvalidSymbol: ['There is a word here that JSON does not know.', 'Put text in quotation marks.'],
  InvalidNumberFormat: ['This is not a number as JSON writes it.', 'Write it as digits, such as 12 or 0.5.'],
  PropertyNameExpected: ['A name in quotation marks belongs here.', 'Write the name, or take out the comma before it.'],
  ValueExpected: ['A value is missing here.', 'Write the value, or take out the comma before it.'],
  ColonExpected: ['A colon is missing here.', 'Write a colon between the name and its value.'],
  CommaExpected: ['A comma is missing before this.', 'Write a comma after the entry before it.'],
  CloseBraceExpected: ['A closing brace is missing.', 'Close the group with }.'],
  CloseBracketExpected: ['A closing bracket is missing.', 'Close the list with ].'],
  EndOfFileExpected: ['There is more here after the end.', 'Take out what follows, or the closing brace before it.'],
  InvalidCommentToken: ['JSON has no comments.', 'Take the comment out; a question can carry a "$comment".'],
  UnexpectedEndOfString: [
    'This text has no closing quotation mark.',
    'Close it with a quotation mark on the same line.',
  ],
  InvalidEscapeCharacter: ['A backslash stands before a letter that takes none.', 'Write two backslashes for one.'],
  InvalidCharacter: [
    'There is a character here that JSON does not allow.',
    'Write it as an escape, such as \\n for a new line.',
  ],
};

/** A file that is not JSON. Only the first fault is said: the others mostly follow from it. */
export const json: LintRule<FileScene> = {
  code: 'file.json',
  about: 'Every file whose name ends in .json is JSON, without comments and without a comma too many.',
  severity: 'error',
  *check({ file }) {
    const [first] = file.faults;
    if (!first && file.isJson) return;
    const [message, mend] = words[first?.message ?? ''] ?? [
      'This is not JSON.',
      'Open it in an editor that checks JSON.',
    ];
    yield { at: { file: file.path, ...file.position(first?.offset ?? 0) }, message, mend };
  },
};
