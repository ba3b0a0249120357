import { formatPostcode, type Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** A postcode: any case, spacing and punctuation is accepted and tidied when it fits; anything else is kept as typed. */
export const postcodeField: FieldType = {
  name: 'postcode',
  tester: takes('postcode'),
  parse: parsePostcode,
  format: formatTyped,
  print: printOneLine(formatTyped),
};

function parsePostcode(typed: string): Json | undefined {
  const text = typedText(typed);
  return text === undefined ? undefined : formatPostcode(text);
}
