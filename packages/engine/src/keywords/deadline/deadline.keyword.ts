import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerOf } from '../../answers/pointer.js';
import type { Condition } from '../../definition/condition.js';
import { daysBetween } from '../../calendar/add-to-date.js';
import { deadlineState, type DeadlineState } from '../../calendar/deadline-due.js';
import type { Deadline } from '../../calendar/deadline-rule.js';
import { own, type JsonObject } from '../../json.js';
import type { Fault, KeywordRule, Scene } from '../keyword-rule.js';

/** Dates of a group that must be reached in time, by property name. */
export type Deadlines = Record<string, Deadline & { shownWhen?: Condition }>;

const reported: Partial<Record<DeadlineState, string>> = {
  overdue: 'overdue',
  late: 'late',
  early: 'early',
  dueSoon: 'dueSoon',
  unknown: 'unknown',
};

/**
 * Something done by a day. `overdue`: not done and the day has passed; `late`: done afterwards and no reason given;
 * `early`: done before the window begins and no reason given; `dueSoon`: a reminder; `unknown`: it hangs on school terms
 * that the authority has not given that far, so that nobody watches it.
 */
export const deadline: KeywordRule<JsonObject, Deadlines> = {
  keyword: 'deadline',
  takes: 'object',
  codes: {
    'deadline.overdue': 'warning',
    'deadline.late': 'warning',
    'deadline.early': 'warning',
    'deadline.dueSoon': 'advice',
    'deadline.unknown': 'advice',
  },
  check: (group, parameter, scene) =>
    Object.entries(parameter)
      .filter(([, { shownWhen }]) => !shownWhen || evaluateCondition(shownWhen, scene.answers, scene.pointer))
      .flatMap(([name, rule]) => faultOf(name, rule, group, scene)),
};

function faultOf(name: string, rule: Deadline, group: JsonObject, scene: Scene): Fault[] {
  const { state, due, from, source } = deadlineState(rule, own(group, name), { ...scene, group: scene.pointer });
  const outcome = reported[state];
  if (outcome === undefined) return [];
  const params: Fault['params'] = due === undefined ? {} : { due, days: Math.abs(daysBetween(scene.at, due)) };
  if (outcome === 'early' && from !== undefined) params['from'] = from;
  if (source !== undefined) params['source'] = source;
  if (rule.explainedBy !== undefined) params['explainedBy'] = rule.explainedBy;
  return [{ at: pointerOf([name]), case: outcome, params }];
}
