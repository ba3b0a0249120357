import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from './field-type.js';
import { oneLine, paragraph, plainText } from './printed-text.js';

/** What was typed without the space around it, or undefined when that leaves nothing. */
export function typedText(typed: string): string | undefined {
  const kept = typed.replace(/\r\n?/g, '\n').trim();
  return kept === '' ? undefined : kept;
}

/** The answer as it was typed, in one line: the format of every field type whose answer is a text. */
export function formatTyped(value: Json): string {
  return oneLine(plainText(value));
}

/** Prints an answer as one paragraph of its one-line form. */
export function printOneLine(format: (value: Json, context: PrintContext) => string): FieldType['print'] {
  return (value, context) => [paragraph(format(value, context))];
}
