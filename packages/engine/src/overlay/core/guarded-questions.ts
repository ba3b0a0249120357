import { answersRead, idsRead } from '../../definition/answers-read.js';
import type { Condition } from '../../definition/condition.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { parentId } from '../../definition/question-ids.js';
import { findQuestion, questionsOf, type MetQuestion } from '../../definition/walk-questions.js';
import { codesRead, type CodesRead } from '../conditions-of.js';

/** A core question, or one that a core question cannot do without, as the form itself has it: settled, before any change. */
export interface Guarded {
  id: string;
  /** Whether it is a core question itself. */
  isCore: boolean;
  /** The core question that it is guarded for: itself, or one that depends on it. */
  core: string;
  /** As it stood before any change. */
  before: FormSchema;
  showWhen: (Condition | undefined)[];
  required: boolean;
  /** Codes that the showing and requiring of core questions look for. */
  codes: CodesRead[];
}

/**
 * Core questions of a settled form that no change has touched, and with them what they cannot do without: the groups around
 * them, answers that decide whether they are shown or required, the dates that theirs are measured by, the questions
 * that name their rows or tie them to rows of another list, and whatever those depend on in turn.
 */
export function guardedQuestions(form: FormSchema): Guarded[] {
  const guarded = new Map<string, Guarded>();
  for (const question of questionsOf(form)) if (question.schema.core) guard(form, question, question.id, guarded);
  return [...guarded.values()];
}

function guard(form: FormSchema, question: MetQuestion, core: string, guarded: Map<string, Guarded>): void {
  if (guarded.has(question.id)) return;
  if (question.schema.core) core = question.id;
  const { id, schema, around, group, name } = question;
  const showWhen = [...around, schema].map((one) => one.showWhen);
  const required = group.required?.includes(name) ?? false;
  const isCore = schema.core === true;
  guarded.set(id, { id, isCore, core, before: schema, showWhen, required, codes: [] });
  for (const other of needsOf(id, schema)) {
    const needed = findQuestion(form, other);
    if (needed) guard(form, needed, core, guarded);
  }
  for (const condition of [schema.showWhen, schema.requiredWhen]) {
    if (!condition) continue;
    for (const read of codesRead({ condition, group: parentId(id) })) guarded.get(read.id)?.codes.push(read);
  }
}

function needsOf(id: string, schema: FormSchema): string[] {
  const here = parentId(id);
  const conditions = [schema.showWhen, schema.requiredWhen].flatMap((one) => one ?? []);
  return [
    ...(here === '' ? [] : [here]),
    ...conditions.flatMap((condition) => answersRead(condition, here)),
    ...pathsOf(schema).flatMap((path) => idsRead(path, here)),
    ...columnsOf(schema).map((column) => `${id}.${column}`),
  ];
}

/** Dates that its own is measured by, and lists that it goes with. */
function pathsOf({ deadline, notBefore, reference, items, onePerRow, covers, consentGiven }: FormSchema): string[] {
  const dates = [deadline?.anchor, notBefore?.answer];
  const lists = [reference?.list, items?.reference?.list, onePerRow?.list, covers?.list, consentGiven?.children.list];
  return [...dates, ...lists].flatMap((path) => path ?? []);
}

/** What names the rows of a list, and what ties them to the rows of another. */
function columnsOf({ rowName, items, onePerRow, covers }: FormSchema): string[] {
  return [...(rowName ?? items?.rowName ?? []), onePerRow?.by, covers?.by].flatMap((column) => column ?? []);
}
