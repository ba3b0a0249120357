import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { printOneLine, typedText } from '../typed-answer.js';
import { optionWords } from './option-words.js';

/** One of a few options, all in sight: radios. The answer is the option's code. */
export const choiceField: FieldType = {
  name: 'choice',
  tester: takes('choice'),
  parse: typedText,
  format: optionWords,
  print: printOneLine(optionWords),
};
