import { optionWords } from '../choice/option-words.js';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { printOneLine, typedText } from '../typed-answer.js';

/** One of many options in a native select. The answer is the option's code. */
export const selectField: FieldType = {
  name: 'select',
  tester: takes('select'),
  parse: typedText,
  format: optionWords,
  print: printOneLine(optionWords),
};
