import { normaliseUpn, type Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

const SHAPE = /^[A-Z]\d{11}[A-Z\d]$/;

/**
 * A unique pupil number: a letter, eleven digits, a digit or (while temporary) a letter. Kept in capitals without spaces
 * when it has that shape; the check letter is the engine's.
 */
export const upnField: FieldType = {
  name: 'upn',
  tester: takes('upn'),
  parse: parseUpn,
  format: formatTyped,
  print: printOneLine(formatTyped),
};

function parseUpn(typed: string): Json | undefined {
  const text = typedText(typed);
  const packed = normaliseUpn(text ?? '');
  return SHAPE.test(packed) ? packed : text;
}
