import { normaliseNhsNumber, type Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** An NHS number: ten digits kept without spaces, shown 3-3-4 (NHS Data Dictionary). The check digit is the engine's. */
export const nhsNumberField: FieldType = {
  name: 'nhs-number',
  tester: takes('nhs-number'),
  parse: parseNhsNumber,
  format: formatNhsNumber,
  print: printOneLine(formatNhsNumber),
};

function parseNhsNumber(typed: string): Json | undefined {
  const text = typedText(typed);
  const digits = normaliseNhsNumber(text ?? '');
  return /^\d{10}$/.test(digits) ? digits : text;
}

/** Ten digits as they are shown, `999 000 0018`; anything else as it was typed. */
export function formatNhsNumber(value: Json): string {
  return formatTyped(value).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
