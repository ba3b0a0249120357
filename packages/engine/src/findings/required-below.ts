import { isAnswered } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow, readPointer } from '../answers/pointer.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { Json } from '../json.js';

/**
 * JSON Pointers of what is really missing where a group is: the questions inside it that must be answered, groups within
 * groups too. A group that asks for nothing in particular is missing itself.
 */
export function requiredBelow(schema: FormSchema, pointer: string, answers: Json): string[] {
  if (!schema.properties) return [pointer];
  const inner = Object.entries(schema.properties)
    .filter(([name, question]) => mustBeAnswered(schema, name, question, answers, pointer))
    .map(([name, question]) => [question, pointerBelow(pointer, name)] as const)
    .filter(([, place]) => !isAnswered(readPointer(answers, place)))
    .flatMap(([question, place]) => requiredBelow(question, place, answers));
  return inner.length > 0 ? inner : [pointer];
}

function mustBeAnswered(
  group: FormSchema,
  name: string,
  question: FormSchema,
  answers: Json,
  pointer: string,
): boolean {
  const { showWhen, requiredWhen } = question;
  if (showWhen && !evaluateCondition(showWhen, answers, pointer)) return false;
  if (group.required?.includes(name)) return true;
  return requiredWhen !== undefined && evaluateCondition(requiredWhen, answers, pointer);
}
