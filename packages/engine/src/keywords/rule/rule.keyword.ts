import { isAnswered } from '../../answers/blank.js';
import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerOf } from '../../answers/pointer.js';
import type { Condition } from '../../definition/condition.js';
import type { NamedRule } from '../../definition/form-schema.js';
import { own, type JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/** The rules of one question; with `always` they are checked while it is not answered too. */
export interface RulesOfQuestion {
  rules: Record<string, NamedRule>;
  always?: boolean;
  shownWhen?: Condition;
}

/** Named rules of a group's questions, by property name; those of the group itself, where it is a row, by ''. */
export type RulesOfGroup = Record<string, RulesOfQuestion>;

/** What a form asserts in its own words. The case of each finding is the rule's name: `rule.chairIsNotNoteTaker`. */
export const rule: KeywordRule<JsonObject, RulesOfGroup> = {
  keyword: 'rule',
  takes: 'object',
  codes: { rule: 'error' },
  check: (group, parameter, { answers, pointer }) =>
    Object.entries(parameter).flatMap(([name, { rules, always, shownWhen }]) => {
      const holds = (condition?: Condition) => !condition || evaluateCondition(condition, answers, pointer);
      const asked = always || isAnswered(own(group, name));
      if (!holds(shownWhen)) return [];
      return Object.entries(rules)
        .filter(([, one]) => (asked || one.whenMissing) && holds(one.when) && !holds(one.holds))
        .map(([ruleName]) => ({ at: name === '' ? '' : pointerOf([name]), case: ruleName }));
    }),
};
