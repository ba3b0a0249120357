import type { FieldType } from '../field-type.js';
import { paragraphs, plainText } from '../printed-text.js';
import { takes } from '../takes.js';
import { formatTyped, typedText } from '../typed-answer.js';

/** Text to read, such as an authority's words about privacy; it asks for nothing, so it has no answer. */
export const statementField: FieldType = {
  name: 'statement',
  tester: takes('statement'),
  parse: typedText,
  format: formatTyped,
  print: (value) => paragraphs(plainText(value)),
};
