import type { Condition } from '../definition/condition.js';
import { isNever } from '../definition/conditions.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { findQuestion, questionsOf } from '../definition/walk-questions.js';
import { questionIdOf } from '../definition/question-ids.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import { evaluateCondition } from './evaluate-condition.js';
import { pointerBelow, pointerOf, pointerParts } from './pointer.js';

/** Hiding may cascade: an answer taken away can hide the next. More rounds than this only happen when conditions chase each other in a circle. */
const mostRounds = 20;

const conditional = new WeakMap<FormSchema, boolean>();

/**
 * Whether the question at a JSON Pointer is shown, by its own `showWhen` and those of the groups around it. Give the
 * answers without hidden ones (`withoutHidden`) where conditions look at answers that may be hidden themselves.
 */
export function isShown(resolved: Pick<ResolvedForm, 'schema'>, answers: Json, pointer: string): boolean {
  const parts = pointerParts(pointer);
  return parts.every((part, index) => {
    if (/^(\d+|-)$/.test(part)) return true;
    const question = findQuestion(resolved.schema, questionIdOf(pointerOf(parts.slice(0, index + 1))));
    return holds(question?.schema.showWhen, answers, pointerOf(parts.slice(0, index)));
  });
}

/** A copy of answers without those of questions that are not shown: what is checked, saved as final and printed. */
export function withoutHidden<T extends JsonObject>(resolved: Pick<ResolvedForm, 'schema'>, answers: T): T {
  let visible: Json = answers;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = dropHidden(resolved.schema, visible, visible, '');
    if (next === visible) break;
    visible = next;
  }
  return visible as T;
}

/**
 * The answers that a record keeps: without those of questions that their conditions hide, but with those of questions
 * that this form never asks, which an earlier version of it did. Nothing is lost because an authority stopped asking.
 */
export function answersToKeep<T extends JsonObject>(resolved: Pick<ResolvedForm, 'schema'>, answers: T): T {
  const visible = withoutHidden(resolved, answers);
  return dropHidden(resolved.schema, answers, visible, '', isNever) as T;
}

function hasConditions(schema: FormSchema): boolean {
  let known = conditional.get(schema);
  if (known === undefined) {
    known = [...questionsOf(schema)].some((question) => question.schema.showWhen);
    conditional.set(schema, known);
  }
  return known;
}

/** The value itself where nothing in it is hidden, so that one look tells whether another round is needed. */
function dropHidden(schema: FormSchema, value: Json, answers: Json, pointer: string, stays = nothingStays): Json {
  if (!hasConditions(schema)) return value;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items?.properties) return value;
    const rows = value.map((row, index) => dropHidden(items, row, answers, `${pointer}/${index}`, stays));
    return rows.some((row, index) => row !== value[index]) ? rows : value;
  }
  return schema.properties && isJsonObject(value) ? dropHiddenMembers(schema, value, answers, pointer, stays) : value;
}

/** Whether a hidden question's answer is kept, by its `showWhen`. */
type Stays = (condition: Condition | undefined) => boolean;

const nothingStays: Stays = () => false;

function dropHiddenMembers(group: FormSchema, value: JsonObject, answers: Json, pointer: string, stays: Stays): Json {
  const properties = group.properties ?? {};
  let kept: JsonObject | undefined;
  for (const name of Object.keys(value)) {
    const member = value[name];
    const schema = own(properties, name);
    if (schema === undefined || member === undefined || stays(schema.showWhen)) continue;
    const shown = holds(schema.showWhen, answers, pointer);
    const next = shown ? dropHidden(schema, member, answers, pointerBelow(pointer, name), stays) : undefined;
    if (next === member) continue;
    kept ??= { ...value };
    if (next === undefined) delete kept[name];
    else kept[name] = next;
  }
  return kept ?? value;
}

function holds(condition: Condition | undefined, answers: Json, group: string): boolean {
  return condition === undefined || evaluateCondition(condition, answers, group);
}
