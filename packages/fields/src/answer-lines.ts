import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from './field-type.js';

/** An answer as it is read on the screen: its own lines, or a line for each of several chosen things. */
export function answerLines(type: FieldType, value: Json, context: PrintContext): string {
  const several = Array.isArray(value) && context.schema.items?.properties === undefined;
  if (typeof value === 'string') return linesOf(value, (line) => type.format(line, context));
  if (!several) return type.format(value, context);
  return value
    .map((one) => type.format([one], context))
    .filter((line) => line !== '')
    .join('\n');
}

/** Text keeps its lines and the gaps between its paragraphs; a gap is one empty line, however many were typed. */
function linesOf(text: string, format: (line: string) => string): string {
  const lines = text.trim().split(/\r\n?|\n/);
  if (lines.length === 1) return format(text);
  return lines
    .map((line) => (line.trim() === '' ? '' : format(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
