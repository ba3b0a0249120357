import { isAnswered } from '../../answers/blank.js';
import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerOf } from '../../answers/pointer.js';
import type { NamedRule } from '../../definition/form-schema.js';
import { own, type JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/** Named rules of a group's questions, by property name and by name; those of the group itself, where it is a row, by ''. */
export type NamedRules = Record<string, Record<string, Pick<NamedRule, 'holds' | 'when' | 'whenMissing'>>>;

/** What a form asserts in its own words. The case of each finding is the rule's name: `rule.chairIsNotNoteTaker`. */
export const rule: KeywordRule<JsonObject, NamedRules> = {
  keyword: 'rule',
  takes: 'object',
  codes: { rule: 'error' },
  check: (group, parameter, { answers, pointer }) =>
    Object.entries(parameter).flatMap(([name, named]) => {
      const isThere = isAnswered(name === '' ? group : own(group, name));
      const holds = (condition: NamedRule['when']) => !condition || evaluateCondition(condition, answers, pointer);
      return Object.entries(named)
        .filter(
          ([, { whenMissing, when, holds: asserted }]) => (isThere || whenMissing) && holds(when) && !holds(asserted),
        )
        .map(([ruleName]) => ({ at: name === '' ? '' : pointerOf([name]), case: ruleName }));
    }),
};
