import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { chosenCodes, codesFromLines } from '../choices/chosen-codes.js';
import type { FieldType } from '../field-type.js';
import { listed } from '../printed-text.js';
import { rowWords } from '../reference/row-words.js';
import { takes } from '../takes.js';

/** Any of the rows of another list. The answer is a list of row ids in the order of that list. */
export const referencesField: FieldType = {
  name: 'references',
  tester: takes('references'),
  parse: codesFromLines,
  format: (value, context) => names(value, context).join(', '),
  print: (value, context) => listed(names(value, context)),
};

function names(value: Json, context: PrintContext): string[] {
  return chosenCodes(value).map((id) => rowWords(id, context));
}
