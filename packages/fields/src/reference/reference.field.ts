import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';
import { rowWords } from './row-words.js';

/** One row of another list, named by that row's words: which child, which professional. The answer is the row's id. */
export const referenceField: FieldType = {
  name: 'reference',
  tester: takes('reference'),
  parse: typedText,
  format: formatReference,
  print: printOneLine(formatReference),
};

function formatReference(value: Json, context: PrintContext): string {
  const id = formatTyped(value);
  return id === '' ? '' : rowWords(id, context);
}
