import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from './field-type.js';

/** An answer as it is read on the screen: one line, or a line for each of several chosen things. */
export function answerLines(type: FieldType, value: Json, context: PrintContext): string {
  const several = Array.isArray(value) && context.schema.items?.properties === undefined;
  if (!several) return type.format(value, context);
  return value
    .map((one) => type.format([one], context))
    .filter((line) => line !== '')
    .join('\n');
}
