import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** An email address, kept as it was typed. It is printed as text, not as a link: paper cannot follow one. */
export const emailField: FieldType = {
  name: 'email',
  tester: takes('email'),
  parse: typedText,
  format: formatTyped,
  print: printOneLine(formatTyped),
};
