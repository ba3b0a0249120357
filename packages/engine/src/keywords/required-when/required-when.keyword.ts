import { isAnswered } from '../../answers/blank.js';
import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerOf } from '../../answers/pointer.js';
import type { Condition } from '../../definition/condition.js';
import { own, type JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/** What must be answered when: conditions by property name, seen from the group that has the properties. */
export type RequiredWhen = Record<string, Condition>;

/** Answers of a group that must be given while a condition holds. Its findings bear the code `required`. */
export const requiredWhen: KeywordRule<JsonObject, RequiredWhen> = {
  keyword: 'requiredWhen',
  takes: 'object',
  codes: { required: 'error' },
  check: (group, parameter, { answers, pointer }) =>
    Object.entries(parameter)
      .filter(([name]) => !isAnswered(own(group, name)))
      .filter(([, condition]) => evaluateCondition(condition, answers, pointer))
      .map(([name]) => ({ at: pointerOf([name]) })),
};
