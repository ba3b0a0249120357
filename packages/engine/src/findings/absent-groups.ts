import { isAnswered } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow } from '../answers/pointer.js';
import type { FormSchema } from '../definition/form-schema.js';
import { groupWithin, questionsOf } from '../definition/walk-questions.js';
import { isJsonObject, own, type Json } from '../json.js';

/** A group that is shown and has no answer at all, with its JSON Pointer. */
export interface AbsentGroup {
  group: FormSchema;
  pointer: string;
}

const watchful = new WeakMap<FormSchema, boolean>();

/**
 * Groups that a validator never enters because they are not there, and in which something looks at answers that may be
 * missing: a group that need not be answered is no reason to let a condition inside it pass unseen.
 */
export function absentGroups(schema: FormSchema, answers: Json): AbsentGroup[] {
  return within(schema, answers, answers, '');
}

function within(schema: FormSchema, here: Json | undefined, answers: Json, pointer: string): AbsentGroup[] {
  if (!looksAtMissing(schema)) return [];
  if (Array.isArray(here)) {
    const { items } = schema;
    return items ? here.flatMap((row, index) => within(items, row, answers, pointerBelow(pointer, index))) : [];
  }
  if (here !== undefined && !isJsonObject(here)) return [];
  return Object.entries(schema.properties ?? {})
    .filter(([, question]) => groupWithin(question) && looksAtMissing(question))
    .filter(([, question]) => !question.showWhen || evaluateCondition(question.showWhen, answers, pointer))
    .flatMap(([name, question]) => {
      const place = pointerBelow(pointer, name);
      const inner = here && own(here, name);
      if (isAnswered(inner)) return within(question, inner, answers, place);
      const absent = question.properties ? [{ group: question, pointer: place }] : [];
      return [...absent, ...within(question, undefined, answers, place)];
    });
}

function looksAtMissing(schema: FormSchema): boolean {
  let known = watchful.get(schema);
  if (known === undefined) {
    known = [...questionsOf(schema)].some(
      ({ schema: { requiredWhen, deadline, onePerRow, covers, consentGiven, rule } }) =>
        requiredWhen ?? deadline ?? onePerRow ?? covers ?? consentGiven ?? rule,
    );
    watchful.set(schema, known);
  }
  return known;
}
