import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** A telephone number, kept as it was typed: any format is accepted (GOV.UK, Phone numbers). */
export const telephoneField: FieldType = {
  name: 'telephone',
  tester: takes('telephone'),
  parse: typedText,
  format: formatTyped,
  print: printOneLine(formatTyped),
};
