import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { numberField } from '../number/number.field.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine } from '../typed-answer.js';
import { scalePoints } from './scale-points.js';

/** A point on a scale, by default 0 to 10 as scaling questions are asked (SH Std 8). Read back as "7 out of 10". */
export const scaleField: FieldType = {
  name: 'scale',
  tester: takes('scale'),
  parse: (typed, schema) => numberField.parse(typed, schema),
  format: formatScale,
  print: printOneLine(formatScale),
};

function formatScale(value: Json, context: PrintContext): string {
  if (typeof value !== 'number') return formatTyped(value);
  const max = scalePoints(context.schema).at(-1) ?? value;
  return context.word('scale-value', { value, max });
}
