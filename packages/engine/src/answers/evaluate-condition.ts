import { partsOfPath } from '../definition/answer-path.js';
import type { Condition, SomeRows } from '../definition/condition.js';
import { ageOn } from '../calendar/age-on.js';
import { isJsonObject, sameJson, type Json } from '../json.js';
import { isAnswered } from './blank.js';
import { pointerBelow, pointerOf, pointerParts, readPointer } from './pointer.js';
import { rowIds } from './row-ids.js';

/** JSON Pointer of the group or row around a group or row; a row's is the group that its list is in. */
export function groupAround(group: string): string {
  const parts = pointerParts(group).slice(0, -1);
  const isRow = /^\d+$/.test(pointerParts(group).at(-1) ?? '');
  return pointerOf(isRow ? parts.slice(0, -1) : parts);
}

/**
 * JSON Pointer of the answer that a condition's path names, seen from a group or row: `name` beside it, `../name` one
 * group up, `/name` from the top. Which place it is where a path goes by a reference, only the answers say (`answerAt`).
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

/**
 * The answer that a condition's path names, seen from a group or row (by its JSON Pointer); of `/children/{childRef}/school`
 * that of the row whose id is the answer of `childRef`, and none where there is no such row.
 */
export function answerAt(path: string, answers: Json, group: string): Json | undefined {
  const pointer = placeOfPath(path, answers, group);
  return pointer === undefined ? undefined : readPointer(answers, pointer);
}

function placeOfPath(path: string, answers: Json, group: string): string | undefined {
  if (!path.includes('{')) return pointerOfPath(path, group);
  const [start = '', ...steps] = partsOfPath(path);
  let pointer = pointerOfPath(start, group);
  for (let step = 0; step < steps.length; step += 2) {
    const row = answerAt(steps[step] ?? '', answers, group);
    const index = typeof row === 'string' && row !== '' ? rowIds(readPointer(answers, pointer)).indexOf(row) : -1;
    if (index < 0) return undefined;
    pointer = `${pointer}/${index}${steps[step + 1] ?? ''}`;
  }
  return pointer;
}

/** Whether a condition holds, seen from the group or row at a JSON Pointer ('' for the top). */
export function evaluateCondition(condition: Condition, answers: Json, group: string): boolean {
  if ('all' in condition) return condition.all.every((one) => evaluateCondition(one, answers, group));
  if ('any' in condition) return condition.any.some((one) => evaluateCondition(one, answers, group));
  if ('not' in condition) return !evaluateCondition(condition.not, answers, group);
  if ('some' in condition) return someRow(condition, answers, group);
  const answer = answerAt(condition.answer, answers, group);
  if ('sameAs' in condition) return isAnswered(answer) && sameSaid(answer, answerAt(condition.sameAs, answers, group));
  if ('ageOn' in condition) return isOfAge(condition, answer, answerAt(condition.ageOn, answers, group));
  return holdsOf(condition, answer);
}

type AboutAge = Extract<Condition, { ageOn: string }>;
type AboutAnswer = Exclude<Extract<Condition, { answer: string }>, { sameAs: string } | AboutAge>;

/** Names and other texts say the same however they are spaced and capitalised. */
function sameSaid(one: Json | undefined, other: Json | undefined): boolean {
  return sameJson(asSaid(one), asSaid(other));
}

function asSaid(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ').toLowerCase();
  if (Array.isArray(value)) return value.map((item) => asSaid(item) ?? null);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSaid(member)]));
}

function isOfAge({ atLeast, under }: AboutAge, birth: Json | undefined, day: Json | undefined): boolean {
  const age = ageOn(birth, day);
  return (
    age !== undefined &&
    (atLeast === undefined || age.least >= atLeast) &&
    (under === undefined || age.greatest < under)
  );
}

function holdsOf(condition: AboutAnswer, answer: Json | undefined): boolean {
  if ('is' in condition) return sameJson(answer, condition.is);
  if ('in' in condition) return condition.in.some((one) => sameJson(answer, one));
  if ('includes' in condition) return Array.isArray(answer) && answer.some((one) => sameJson(one, condition.includes));
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const amount = Array.isArray(answer) ? answer.length : answer;
  return typeof amount === 'number' && amount >= condition.atLeast;
}

function someRow(condition: SomeRows, answers: Json, group: string): boolean {
  const list = placeOfPath(condition.some, answers, group);
  const rows = list === undefined ? undefined : readPointer(answers, list);
  if (list === undefined || !Array.isArray(rows)) return false;
  const { where, among, share, inARow, atLeast = share === undefined ? 1 : 0 } = condition;
  const satisfies = (row: number, wanted?: Condition) =>
    wanted === undefined || evaluateCondition(wanted, answers, pointerBelow(list, row));
  const named = rowsNamed(condition, rows, answers, group);
  const naming = rowsNaming(condition, list, answers, group);
  const looked = [...rows.keys()].filter((row) => named(row) && naming(row) && satisfies(row, among));
  const counted = inARow === undefined ? looked : newestFirst(looked, rows, inARow);
  const stop = inARow === undefined ? -1 : counted.findIndex((row) => !satisfies(row, where));
  const found = (stop < 0 ? counted : counted.slice(0, stop)).filter((row) => satisfies(row, where)).length;
  return found >= atLeast && (share === undefined || (looked.length > 0 && found >= share * looked.length));
}

function rowsNamed({ namedBy }: SomeRows, rows: Json[], answers: Json, group: string): (row: number) => boolean {
  if (namedBy === undefined) return () => true;
  const names = [answerAt(namedBy, answers, group)].flat();
  const ids = rowIds(rows);
  return (row) => names.includes(ids[row] ?? '') && ids[row] !== '';
}

/** Rows that name the row in which the condition stands. */
function rowsNaming({ naming }: SomeRows, list: string, answers: Json, group: string): (row: number) => boolean {
  if (naming === undefined) return () => true;
  const self = readPointer(answers, `${group}/id`);
  if (typeof self !== 'string' || self === '') return () => false;
  return (row) => [answerAt(naming, answers, pointerBelow(list, row))].flat().includes(self);
}

/** Rows by their dates, the newest first; a row without a date is being written, and rows of one day stand in order. */
function newestFirst(looked: readonly number[], rows: Json[], name: string): number[] {
  const dateOf = (row: number): string => {
    const date = readPointer(rows[row] ?? null, pointerOf([name]));
    return typeof date === 'string' && isAnswered(date) ? date : '~';
  };
  return [...looked].sort((one, other) => {
    const [a, b] = [dateOf(one), dateOf(other)];
    if (a === b) return other - one;
    return a < b ? 1 : -1;
  });
}
