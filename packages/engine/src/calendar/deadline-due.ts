import { isAnswered } from '../answers/blank.js';
import { answerAt, evaluateCondition } from '../answers/evaluate-condition.js';
import type { Json } from '../json.js';
import { addDays, addMonths, daysBetween } from './add-to-date.js';
import { isDate } from './day-number.js';
import type { Calendar, Deadline, IsoDate, Span } from './deadline-rule.js';
import { addSchoolDays, endOfTerm } from './school-terms.js';
import { addWorkingDays } from './working-days.js';

/**
 * How a deadline stands: `explained` when it was missed, or met too early, and the reason is given; `unknown` where it
 * hangs on school terms that the calendar does not know.
 */
export type DeadlineState =
  'notStarted' | 'notDue' | 'dueSoon' | 'overdue' | 'met' | 'early' | 'late' | 'explained' | 'unknown';

/** Days before it is due at which a deadline counts as due soon, where it does not say so itself. */
const usuallySoon = 7;

/** From which day (where there is a first one) to which day something is to be done. */
export interface DeadlineWindow {
  from?: IsoDate;
  due: IsoDate;
  /** Clause of the case that counts, where it is not the deadline's own. */
  source?: string;
}

/**
 * When something is to be done, or undefined while the answer that starts the clock is not a date, in a case without
 * a deadline, or where it hangs on school terms that the calendar does not know. `group` is the JSON Pointer of the
 * group or row that the deadline's question is in. Calendar days never roll over weekends and bank holidays; months are
 * clamped to the end of a shorter month.
 */
export function deadlineWindow(
  deadline: Deadline,
  answers: Json,
  group: string,
  calendar: Calendar = {},
): DeadlineWindow | undefined {
  const window = windowOf(deadline, answers, group, calendar);
  return window === 'unknown' ? undefined : window;
}

/** The day by which something must be done, or undefined while there is none: see `deadlineWindow`. */
export function deadlineDue(
  deadline: Deadline,
  answers: Json,
  group: string,
  calendar: Calendar = {},
): IsoDate | undefined {
  return deadlineWindow(deadline, answers, group, calendar)?.due;
}

function windowOf(
  deadline: Deadline,
  answers: Json,
  group: string,
  calendar: Calendar,
): DeadlineWindow | 'unknown' | undefined {
  const anchor = answerAt(deadline.anchor, answers, group);
  if (!isDate(anchor)) return undefined;
  const other = deadline.when?.find(({ condition }) => evaluateCondition(condition, answers, group));
  if (other?.none) return undefined;
  const days = daysOf(
    { ...deadline, notBefore: undefined, ...(other ?? { notBefore: deadline.notBefore }) },
    anchor,
    calendar,
  );
  return days === 'unknown' || other?.source === undefined ? days : { ...days, source: other.source };
}

/** First and last day of a time that begins at an anchor. */
function daysOf(
  { before, notBefore, ...last }: Span & Pick<Deadline, 'before' | 'notBefore'>,
  anchor: IsoDate,
  calendar: Calendar,
): DeadlineWindow | 'unknown' {
  const dayOf = (span: Span) => dayAfter(anchor, before ? backwards(span) : span, calendar);
  const due = dayOf(last);
  if (due === undefined) return 'unknown';
  if (!notBefore) return { due };
  const from = dayOf(notBefore);
  return from === undefined ? 'unknown' : { from, due };
}

function backwards({ amount, unit }: Span): Span {
  return { amount: -amount, unit };
}

function dayAfter(date: IsoDate, { amount, unit }: Span, calendar: Calendar): IsoDate | undefined {
  if (unit === 'workingDays') return addWorkingDays(date, amount, calendar);
  if (unit === 'schoolDays') return addSchoolDays(date, amount, calendar);
  if (unit === 'terms') return endOfTerm(date, amount, calendar);
  if (unit === 'months') return addMonths(date, amount);
  return addDays(date, unit === 'weeks' ? amount * 7 : amount);
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
): { state: DeadlineState } & Partial<DeadlineWindow> {
  const window = windowOf(deadline, answers, group, calendar);
  if (window === undefined) return { state: 'notStarted' };
  if (window === 'unknown') return { state: 'unknown' };
  const { from, due } = window;
  const missed = (state: DeadlineState) =>
    ({ state: isExplained(deadline, answers, group) ? 'explained' : state, ...window }) as const;
  if (isDate(done)) {
    if (done > due) return missed('late');
    return from !== undefined && done < from ? missed('early') : { state: 'met', ...window };
  }
  if (at > due) return missed('overdue');
  return { state: daysBetween(at, due) <= (deadline.soon ?? usuallySoon) ? 'dueSoon' : 'notDue', ...window };
}

function isExplained(deadline: Deadline, answers: Json, group: string): boolean {
  return deadline.explainedBy !== undefined && isAnswered(answerAt(deadline.explainedBy, answers, group));
}
