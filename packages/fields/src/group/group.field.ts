import type { FieldType } from '../field-type.js';
import { answerItems, answersInOneLine, type TypeOf } from '../nested-answer.js';
import { takes } from '../takes.js';
import { typedText } from '../typed-answer.js';

/** Questions that belong together, such as an address; each keeps its own field type. */
export function groupField(typeOf: TypeOf): FieldType {
  return {
    name: 'group',
    tester: takes('group'),
    parse: typedText,
    format: (value, context) => answersInOneLine(value, context, typeOf),
    print: (value, context) => [{ type: 'answers', items: answerItems(value, context, typeOf) }],
  };
}
