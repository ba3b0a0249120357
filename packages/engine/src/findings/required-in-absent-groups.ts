import { isAnswered } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow } from '../answers/pointer.js';
import type { FormSchema } from '../definition/form-schema.js';
import { groupWithin, questionsOf } from '../definition/walk-questions.js';
import { isJsonObject, own, type Json } from '../json.js';

const conditional = new WeakMap<FormSchema, boolean>();

/**
 * JSON Pointers of answers that a `requiredWhen` asks for inside groups that are not there. A validator never enters
 * such a group, and a group that need not be answered is no reason to let a condition inside it pass unseen.
 */
export function requiredInAbsentGroups(schema: FormSchema, answers: Json): string[] {
  return within(schema, answers, answers, '');
}

function within(schema: FormSchema, here: Json, answers: Json, pointer: string): string[] {
  if (!asksOnConditions(schema)) return [];
  if (Array.isArray(here)) {
    const { items } = schema;
    return items ? here.flatMap((row, index) => within(items, row, answers, pointerBelow(pointer, index))) : [];
  }
  if (!isJsonObject(here)) return [];
  return Object.entries(schema.properties ?? {})
    .filter(([, question]) => groupWithin(question) && asksOnConditions(question))
    .filter(([, question]) => !question.showWhen || evaluateCondition(question.showWhen, answers, pointer))
    .flatMap(([name, question]) => {
      const place = pointerBelow(pointer, name);
      const inner = own(here, name);
      return inner === undefined || !isAnswered(inner)
        ? conditionalWithin(question, answers, place)
        : within(question, inner, answers, place);
    });
}

function asksOnConditions(schema: FormSchema): boolean {
  let known = conditional.get(schema);
  if (known === undefined) {
    known = [...questionsOf(schema)].some((question) => question.schema.requiredWhen);
    conditional.set(schema, known);
  }
  return known;
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
