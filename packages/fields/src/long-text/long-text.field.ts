import type { FieldType } from '../field-type.js';
import { paragraphs, plainText } from '../printed-text.js';
import { takes } from '../takes.js';
import { formatTyped, typedText } from '../typed-answer.js';

/** Text of several lines; an empty line starts a new paragraph in documents. */
export const longTextField: FieldType = {
  name: 'long-text',
  tester: takes('long-text'),
  parse: typedText,
  format: formatTyped,
  print: (value) => paragraphs(plainText(value)),
};
