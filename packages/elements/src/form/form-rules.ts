import { evaluateCondition, withoutHidden } from '@kinform/engine';
import type { Condition, JsonObject, ResolvedForm } from '@kinform/engine';
import { parentOf } from './pointer.js';

const visible = new WeakMap<JsonObject, JsonObject>();

/** The answers without those that are hidden, worked out once after each change: conditions do not see hidden answers. */
function visibleAnswers(form: ResolvedForm, answers: JsonObject): JsonObject {
  let known = visible.get(answers);
  if (!known) visible.set(answers, (known = withoutHidden(form, answers)));
  return known;
}

/** Whether a condition of the question at a pointer holds now. */
export function conditionHolds(
  condition: Condition,
  form: ResolvedForm,
  answers: JsonObject,
  pointer: string,
): boolean {
  return evaluateCondition(condition, visibleAnswers(form, answers), parentOf(pointer));
}
