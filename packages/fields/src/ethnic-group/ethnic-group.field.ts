import type { FieldType } from '../field-type.js';
import { optionWords } from '../choice/option-words.js';
import { takes } from '../takes.js';
import { printOneLine, typedText } from '../typed-answer.js';

/**
 * Ethnic group in two steps, broad group and then detail (GOV.UK, Equality information). The answer is the detail's code;
 * while only the broad group is chosen it is that group's code, so that nothing chosen is lost.
 */
export const ethnicGroupField: FieldType = {
  name: 'ethnic-group',
  tester: takes('ethnic-group'),
  parse: typedText,
  format: optionWords,
  print: printOneLine(optionWords),
};
