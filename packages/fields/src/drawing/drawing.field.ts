import type { BlockNode, PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { fileAnswer } from '../file/file-answer.js';
import { fileField } from '../file/file.field.js';
import { oneLine } from '../printed-text.js';
import { takes } from '../takes.js';
import { formatTyped, typedText } from '../typed-answer.js';

/**
 * Something drawn by hand, such as a signature, kept as a PNG inside the answer like a file's. Ask it only beside
 * another way to say the same (WCAG 2.1.1, 2.5.7): `showWhen` the person chose to draw.
 */
export const drawingField: FieldType = {
  name: 'drawing',
  tester: takes('drawing'),
  parse: typedText,
  format: formatDrawing,
  print: (value: Json, context: PrintContext): BlockNode[] => fileField.print(value, context),
};

function formatDrawing(value: Json, context: PrintContext): string {
  const drawing = fileAnswer(value);
  return drawing
    ? oneLine(drawing.alt || context.word('picture-without-words', { name: drawing.name }))
    : formatTyped(value);
}
