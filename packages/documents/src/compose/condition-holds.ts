import type { Condition, Json, JsonObject } from '@kinform/engine';
import { isAnswered } from './answered.js';
import { pointerNames, valueAt } from './pointers.js';

/** The pointer that a condition's `answer` names, seen from a question in the group at `group`. */
function resolveAnswer(answer: string, group: string): string {
  if (answer.startsWith('/')) return answer;
  const names = pointerNames(group);
  let rest = answer;
  while (rest.startsWith('../')) {
    names.pop();
    if (/^\d+$/u.test(names.at(-1) ?? '')) names.pop();
    rest = rest.slice(3);
  }
  return [...names.map((name) => `/${name}`), `/${rest}`].join('');
}

function same(a: Json | undefined, b: Json): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function someRow(condition: { some: string; where?: Condition }, answers: JsonObject, group: string): boolean {
  const list = resolveAnswer(condition.some, group);
  const rows = valueAt(answers, list);
  if (!Array.isArray(rows)) return false;
  const { where } = condition;
  return rows.some((_row, index) => where === undefined || conditionHolds(where, answers, `${list}/${index}`));
}

/** Whether a condition holds for a question in the group or row at `group` (a pointer; empty at the top). */
export function conditionHolds(condition: Condition, answers: JsonObject, group: string): boolean {
  if ('all' in condition) return condition.all.every((each) => conditionHolds(each, answers, group));
  if ('any' in condition) return condition.any.some((each) => conditionHolds(each, answers, group));
  if ('not' in condition) return !conditionHolds(condition.not, answers, group);
  if ('some' in condition) return someRow(condition, answers, group);
  const value = valueAt(answers, resolveAnswer(condition.answer, group));
  if ('is' in condition) return same(value, condition.is);
  if ('in' in condition) return condition.in.some((each) => same(value, each));
  if ('includes' in condition) return Array.isArray(value) && value.some((each) => same(each, condition.includes));
  if ('answered' in condition) return isAnswered(value) === condition.answered;
  return typeof value === 'number' && value >= condition.atLeast;
}
