import type { Condition } from '../definition/condition.js';
import { sameJson, type Json } from '../json.js';
import { isAnswered } from './blank.js';
import { pointerBelow, pointerOf, pointerParts, readPointer } from './pointer.js';

/** JSON Pointer of the group or row around a group or row; a row's is the group that its list is in. */
export function groupAround(group: string): string {
  const parts = pointerParts(group).slice(0, -1);
  const isRow = /^\d+$/.test(pointerParts(group).at(-1) ?? '');
  return pointerOf(isRow ? parts.slice(0, -1) : parts);
}

/**
 * JSON Pointer of the answer that a condition's path names, seen from a group or row: `name` beside it, `../name` one
 * group up, `/name` from the top.
 */
export function pointerOfPath(path: string, group: string): string {
  if (path.startsWith('/')) return path;
  let from = group;
  let rest = path;
  while (rest.startsWith('../')) {
    from = groupAround(from);
    rest = rest.slice(3);
  }
  return `${from}/${rest}`;
}

/** The answer that a condition's path names, seen from a group or row (by its JSON Pointer). */
export function answerAt(path: string, answers: Json, group: string): Json | undefined {
  return readPointer(answers, pointerOfPath(path, group));
}

/** Whether a condition holds, seen from the group or row at a JSON Pointer ('' for the top). */
export function evaluateCondition(condition: Condition, answers: Json, group: string): boolean {
  if ('all' in condition) return condition.all.every((one) => evaluateCondition(one, answers, group));
  if ('any' in condition) return condition.any.some((one) => evaluateCondition(one, answers, group));
  if ('not' in condition) return !evaluateCondition(condition.not, answers, group);
  if ('some' in condition) return someRow(condition, answers, group);
  return holdsOf(condition, answerAt(condition.answer, answers, group));
}

type AboutAnswer = Extract<Condition, { answer: string }>;

function holdsOf(condition: AboutAnswer, answer: Json | undefined): boolean {
  if ('is' in condition) return sameJson(answer, condition.is);
  if ('in' in condition) return condition.in.some((one) => sameJson(answer, one));
  if ('includes' in condition) return Array.isArray(answer) && answer.some((one) => sameJson(one, condition.includes));
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const amount = Array.isArray(answer) ? answer.length : answer;
  return typeof amount === 'number' && amount >= condition.atLeast;
}

function someRow(condition: Extract<Condition, { some: string }>, answers: Json, group: string): boolean {
  const list = pointerOfPath(condition.some, group);
  const rows = readPointer(answers, list);
  if (!Array.isArray(rows)) return false;
  const { where } = condition;
  return where === undefined
    ? rows.length > 0
    : rows.some((_, index) => evaluateCondition(where, answers, pointerBelow(list, index)));
}
