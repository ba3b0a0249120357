import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

/** Outward A9, A99, AA9, AA99, A9A or AA9A, then inward 9AA; GIR 0AA and the forces' BFPO numbers besides. */
const POSTCODE = /^([A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]|GIR)(\d[A-Z]{2})$/;
const BFPO = /^BFPO(\d{1,4})$/;

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
  if (text === undefined) return undefined;
  const packed = text.replace(/[\s.,–-]/g, '').toUpperCase();
  if (POSTCODE.test(packed)) return packed.replace(POSTCODE, '$1 $2');
  return BFPO.test(packed) ? packed.replace(BFPO, 'BFPO $1') : text;
}
