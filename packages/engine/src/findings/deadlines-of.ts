import { withoutBlanks } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow } from '../answers/pointer.js';
import type { FormRecord } from '../answers/record.js';
import { withoutHidden } from '../answers/shown.js';
import { daysBetween } from '../calendar/add-to-date.js';
import { isDate } from '../calendar/day-number.js';
import { deadlineState, type DeadlineState } from '../calendar/deadline-due.js';
import type { Calendar, Deadline, IsoDate } from '../calendar/deadline-rule.js';
import type { FormSchema } from '../definition/form-schema.js';
import { questionIdOf } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import { inAskingOrder } from './in-asking-order.js';

/** How one deadline of a record stands on a day. */
export interface DeadlineStanding {
  /** Id of the question whose date is to be reached in time. */
  question: string;
  /** JSON Pointer of its answer, whether it is there or not. */
  path: string;
  state: DeadlineState;
  /** Not there while the clock has not started, and where school terms are not known that far. */
  due?: IsoDate;
  /** First day of the window, where there is one. */
  from?: IsoDate;
  /** Days until it is due, negative once that has passed; only while the date is not answered. */
  daysLeft?: number;
  /** Clause of the guidance that it comes from. */
  source: string;
}

/** What the deadlines of a record are looked at with. */
export interface DeadlinesScene {
  /** Today, as the caller says. */
  at: IsoDate;
  calendar?: Calendar;
}

/**
 * Every deadline of a record whose question is shown, in the order in which the questions are asked, row by row: those
 * that have not begun, are kept or are explained too. Questions in groups that are not there yet are among them.
 */
export function deadlinesOf(
  resolved: Pick<ResolvedForm, 'schema' | 'questions'>,
  record: Pick<FormRecord, 'answers'>,
  { at, calendar = {} }: DeadlinesScene,
): DeadlineStanding[] {
  const answers: JsonObject = withoutHidden(resolved, withoutBlanks(record.answers));
  const found = sitesIn(resolved.schema, answers, '', answers).map(({ deadline, path, group, done }) => {
    const question = questionIdOf(path);
    const { state, due, from, source } = deadlineState(deadline, done, { answers, group, at, calendar });
    return {
      question,
      path,
      state,
      ...(due !== undefined && { due }),
      ...(from !== undefined && { from }),
      ...(due !== undefined && !isDate(done) && { daysLeft: daysBetween(at, due) }),
      source: source ?? deadline.source ?? own(resolved.questions, question)?.source ?? '',
    };
  });
  return inAskingOrder(resolved, found);
}

/** A question with a deadline in one group or row of the answers. */
interface DeadlineSite {
  deadline: Deadline;
  path: string;
  /** JSON Pointer of the group or row. */
  group: string;
  done: Json | undefined;
}

const watched = new WeakMap<FormSchema, boolean>();

function sitesIn(schema: FormSchema, here: Json | undefined, pointer: string, answers: Json): DeadlineSite[] {
  if (!hasDeadlines(schema)) return [];
  const { items } = schema;
  if (items) {
    const rows = Array.isArray(here) ? here : [];
    return rows.flatMap((row, index) => sitesIn(items, row, pointerBelow(pointer, index), answers));
  }
  const group = isJsonObject(here) ? here : {};
  return Object.entries(schema.properties ?? {})
    .filter(([, { showWhen }]) => showWhen === undefined || evaluateCondition(showWhen, answers, pointer))
    .flatMap(([name, question]) => {
      const [path, done] = [pointerBelow(pointer, name), own(group, name)];
      const { deadline } = question;
      return [
        ...(deadline ? [{ deadline, path, group: pointer, done }] : []),
        ...sitesIn(question, done, path, answers),
      ];
    });
}

function hasDeadlines(schema: FormSchema): boolean {
  let known = watched.get(schema);
  if (known === undefined) {
    const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
    known = schema.deadline !== undefined || inner.some(hasDeadlines);
    watched.set(schema, known);
  }
  return known;
}
