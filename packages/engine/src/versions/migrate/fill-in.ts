import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { isAnswered } from '../../answers/blank.js';
import { pointerOf, readPointer } from '../../answers/pointer.js';
import { nextRowId } from '../../answers/row-ids.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { findQuestion, groupWithin } from '../../definition/walk-questions.js';
import { copyJson, isJsonObject, own, type Json, type JsonObject } from '../../json.js';
import type { Migration, StepOf } from '../migration.js';
import type { AnswerBoard } from './answer-board.js';
import { answeredLeaves, namesOn, type TravellingAnswer, type Way } from './travelling-answer.js';

/** Gives new rows their ids and unanswered questions what `default` steps say; each is an answer without an origin. */
export function fillIn(board: AnswerBoard, form: FormSchema, migration: Migration | undefined): TravellingAnswer[] {
  const ids = [...board.rows()].flatMap((row) => idFor(row, board.answers, form));
  const defaults = (migration?.steps ?? []).filter((step) => step.op === 'default');
  return [...ids, ...defaults.flatMap((step) => defaultFor(step, board.answers, form))];
}

function idFor(
  { list, index, given }: { list: Way; index: number; given?: string },
  answers: JsonObject,
  form: FormSchema,
): TravellingAnswer[] {
  const question = findQuestion(form, namesOn(list).join('.'));
  const rows = readPointer(answers, pointerOf(list));
  const row = Array.isArray(rows) ? rows[index] : undefined;
  const asksId = question?.schema.items?.properties?.['id']?.format === 'row-id';
  if (!asksId || !isJsonObject(row) || isAnswered(own(row, 'id'))) return [];
  const id = given ?? nextRowId(rows, prefixOf(String(list.at(-1))));
  row['id'] = id;
  return [{ way: [...list, index, 'id'], value: id, origins: [], filledIn: 'A row needs an id.' }];
}

/** What ids of a list's rows begin with: `childVoices` gives `child-voices`. */
function prefixOf(list: string): string {
  return list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One value in every row of the lists on the way; in a group that is not answered yet too, never in a row that is not there. */
function defaultFor(step: StepOf<'default'>, answers: JsonObject, form: FormSchema): TravellingAnswer[] {
  const names = step.question.split('.');
  const name = names.pop() ?? '';
  const filled: TravellingAnswer[] = [];
  for (const way of groupsNamed(names, form, answers)) {
    const group = pointerOf(way);
    if (isAnswered(readPointer(answers, `${group}/${name}`))) continue;
    if (step.when && !evaluateCondition(step.when, answers, group)) continue;
    const value = copyJson(step.value);
    groupAt(answers, way)[name] = value;
    const leaves = answeredLeaves(value, [...way, name]);
    filled.push(...leaves.map((leaf) => ({ ...leaf, origins: [], filledIn: step.reason })));
  }
  return filled;
}

function groupsNamed(names: readonly string[], form: FormSchema, answers: JsonObject): Way[] {
  let ways: Way[] = [[]];
  let group: FormSchema | undefined = form;
  for (const name of names) {
    const schema: FormSchema | undefined = own<FormSchema>(group?.properties ?? {}, name);
    group = schema && groupWithin(schema);
    const isList = schema?.items !== undefined;
    ways = ways.flatMap((way) => {
      const rows = isList ? readPointer(answers, pointerOf([...way, name])) : undefined;
      if (!isList) return [[...way, name]];
      return Array.isArray(rows) ? rows.map((_row, index) => [...way, name, index]) : [];
    });
  }
  return ways;
}

/** The group or row at a way, made where it is not there. */
function groupAt(answers: JsonObject, way: Way): JsonObject {
  let here: Json = answers;
  for (const part of way) {
    if (Array.isArray(here)) here = here[Number(part)] ?? null;
    else if (isJsonObject(here)) here = here[String(part)] = own(here, String(part)) ?? {};
  }
  return isJsonObject(here) ? here : {};
}
