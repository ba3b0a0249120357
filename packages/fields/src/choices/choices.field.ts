import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { optionWords } from '../choice/option-words.js';
import type { FieldType } from '../field-type.js';
import { listed } from '../printed-text.js';
import { takes } from '../takes.js';
import { chosenCodes, codesFromLines } from './chosen-codes.js';

/** Any of several options: checkboxes. The answer is a list of codes in the order of the options. */
export const choicesField: FieldType = {
  name: 'choices',
  tester: takes('choices'),
  parse: codesFromLines,
  format: (value, context) => words(value, context).join(', '),
  print: (value, context) => listed(words(value, context)),
};

function words(value: Json, context: PrintContext): string[] {
  return chosenCodes(value).map((code) => optionWords(code, context));
}
