import { isAnswered } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow, readPointer } from '../answers/pointer.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { Json } from '../json.js';

/**
 * JSON Pointers of answers that a `requiredWhen` asks for inside groups that are not there. A validator never enters
 * such a group, and a group that need not be answered is no reason to let a condition inside it pass unseen.
 */
export function requiredInAbsentGroups(schema: FormSchema, answers: Json, pointer = ''): string[] {
  const here = readPointer(answers, pointer);
  if (Array.isArray(here)) {
    const { items } = schema;
    if (!items?.properties) return [];
    return here.flatMap((_, index) => requiredInAbsentGroups(items, answers, pointerBelow(pointer, index)));
  }
  return Object.entries(schema.properties ?? {})
    .filter(([, question]) => question.properties ?? question.items?.properties)
    .filter(([, question]) => !question.showWhen || evaluateCondition(question.showWhen, answers, pointer))
    .flatMap(([name, question]) => {
      const place = pointerBelow(pointer, name);
      return isAnswered(readPointer(answers, place))
        ? requiredInAbsentGroups(question, answers, place)
        : conditionalWithin(question, answers, place);
    });
}

function conditionalWithin(group: FormSchema, answers: Json, pointer: string): string[] {
  return Object.entries(group.properties ?? {}).flatMap(([name, question]) => {
    const { showWhen, requiredWhen } = question;
    if (showWhen && !evaluateCondition(showWhen, answers, pointer)) return [];
    const place = pointerBelow(pointer, name);
    if (question.properties) return conditionalWithin(question, answers, place);
    return requiredWhen && evaluateCondition(requiredWhen, answers, pointer) ? [place] : [];
  });
}
