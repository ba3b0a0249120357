import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

const GROUPED = /^[-−]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[-−+]?(?:\d+\.?\d*|\.\d+)$/;
/** More digits than a double holds exactly are kept as typed. */
const EXACT_DIGITS = 15;

/** A number. Commas between thousands are accepted; anything else that is no number is kept as typed. */
export const numberField: FieldType = {
  name: 'number',
  tester: takes('number'),
  parse: parseNumber,
  format: formatTyped,
  print: printOneLine(formatTyped),
};

function parseNumber(typed: string): Json | undefined {
  const text = typedText(typed);
  if (text === undefined) return undefined;
  const digits = GROUPED.test(text) ? text.replace(/[, ]/g, '') : text;
  if (!PLAIN.test(digits) || digits.replace(/\D/g, '').length > EXACT_DIGITS) return text;
  return Number(digits.replace('−', '-')) + 0;
}
