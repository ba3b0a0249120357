import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** One line of text: names, places, roles. */
export const textField: FieldType = {
  name: 'text',
  tester: takes('text'),
  parse: typedText,
  format: formatTyped,
  print: printOneLine(formatTyped),
};
