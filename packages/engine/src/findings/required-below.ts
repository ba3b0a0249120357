import { isAnswered } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow, readPointer } from '../answers/pointer.js';
import type { FormSchema } from '../definition/form-schema.js';
import { questionsOf } from '../definition/walk-questions.js';
import type { Json } from '../json.js';

/**
 * JSON Pointers of what is really missing where a group is: the questions inside it that must be answered now, groups
 * within groups too. Nothing where all its requirements depend on conditions and none holds; the group itself where
 * it has no requirements of its own at all.
 */
export function requiredBelow(schema: FormSchema, pointer: string, answers: Json): string[] {
  if (!schema.properties) return [pointer];
  if (!hasRequirements(schema)) return [pointer];
  return Object.entries(schema.properties)
    .filter(([name, question]) => mustBeAnswered(schema, name, question, answers, pointer))
    .map(([name, question]) => [question, pointerBelow(pointer, name)] as const)
    .filter(([, place]) => !isAnswered(readPointer(answers, place)))
    .flatMap(([question, place]) => requiredBelow(question, place, answers));
}

function hasRequirements(schema: FormSchema): boolean {
  if (schema.required && schema.required.length > 0) return true;
  return [...questionsOf(schema)].some(({ schema: question }) => question.requiredWhen);
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
