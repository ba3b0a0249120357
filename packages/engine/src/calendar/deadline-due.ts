import { isAnswered } from '../answers/blank.js';
import { answerAt, evaluateCondition } from '../answers/evaluate-condition.js';
import type { Json } from '../json.js';
import { addDays, addMonths, daysBetween } from './add-to-date.js';
import { isDate } from './day-number.js';
import type { Calendar, Deadline, IsoDate } from './deadline-rule.js';
import { addWorkingDays } from './working-days.js';

/** How a deadline stands: `explained` when it was missed and the reason is given. */
export type DeadlineState = 'notStarted' | 'notDue' | 'dueSoon' | 'overdue' | 'met' | 'late' | 'explained';

/** Days before it is due at which a deadline counts as due soon, where it does not say so itself. */
const usuallySoon = 7;

/**
 * The day by which something must be done, or undefined while the answer that starts the clock is not a date.
 * `group` is the JSON Pointer of the group or row that the deadline's question is in. Calendar days never roll over
 * weekends and bank holidays; months are clamped to the end of a shorter month.
 */
export function deadlineDue(
  deadline: Deadline,
  answers: Json,
  group: string,
  calendar: Calendar = {},
): IsoDate | undefined {
  const anchor = answerAt(deadline.anchor, answers, group);
  if (!isDate(anchor)) return undefined;
  const other = deadline.when?.find(({ condition }) => evaluateCondition(condition, answers, group));
  const amount = other?.amount ?? deadline.amount;
  const due: Record<Deadline['unit'], () => IsoDate> = {
    days: () => addDays(anchor, amount),
    weeks: () => addDays(anchor, amount * 7),
    months: () => addMonths(anchor, amount),
    workingDays: () => addWorkingDays(anchor, amount, calendar),
  };
  return due[deadline.unit]();
}

/** What a deadline's state is worked out from. */
export interface DeadlineScene {
  answers: Json;
  /** JSON Pointer of the group or row that the deadline's question is in. */
  group: string;
  /** Today, as the caller says. */
  at: IsoDate;
  calendar?: Calendar;
}

/** How a deadline stands, given the answer that says when it was done (undefined while it is not). */
export function deadlineState(
  deadline: Deadline,
  done: Json | undefined,
  { answers, group, at, calendar = {} }: DeadlineScene,
): { state: DeadlineState; due?: IsoDate } {
  const due = deadlineDue(deadline, answers, group, calendar);
  if (due === undefined) return { state: 'notStarted' };
  const missed = (state: DeadlineState) =>
    ({ state: isExplained(deadline, answers, group) ? 'explained' : state, due }) as const;
  if (isDate(done)) return done > due ? missed('late') : { state: 'met', due };
  if (at > due) return missed('overdue');
  return { state: daysBetween(at, due) <= (deadline.soon ?? usuallySoon) ? 'dueSoon' : 'notDue', due };
}

function isExplained(deadline: Deadline, answers: Json, group: string): boolean {
  return deadline.explainedBy !== undefined && isAnswered(answerAt(deadline.explainedBy, answers, group));
}
