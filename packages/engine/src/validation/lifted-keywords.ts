import type { Condition } from '../definition/condition.js';
import { isNever } from '../definition/conditions.js';
import type { FormSchema, NamedRule } from '../definition/form-schema.js';
import { groupWithin } from '../definition/walk-questions.js';
import { sameJson } from '../json.js';
import type { NamedRules } from '../keywords/rule/rule.keyword.js';

/**
 * What a group checks for its questions, by keyword and then by property name: keywords that look at answers which may
 * be missing, `showWhen` taken up in each. Questions that can never be shown have none.
 */
export function liftedKeywords(group: FormSchema): Record<string, Record<string, unknown>> {
  const lifted: Record<string, Record<string, unknown>> = {};
  for (const [name, schema] of Object.entries(group.properties ?? {})) {
    if (isNever(schema.showWhen)) continue;
    for (const [keyword, value] of Object.entries(liftedOf(schema))) {
      if (value !== undefined) (lifted[keyword] ??= {})[name] = value;
    }
  }
  return lifted;
}

function liftedOf(schema: FormSchema): Record<string, unknown> {
  const { deadline, onePerRow, covers, rule, showWhen } = schema;
  return {
    deadline: deadline && (showWhen ? { ...deadline, shownWhen: showWhen } : deadline),
    onePerRow: onePerRow && (showWhen ? { ...onePerRow, when: showWhen } : onePerRow),
    covers: covers && (showWhen ? { ...covers, when: showWhen } : covers),
    rule: rule && rulesOf(rule, groupWithin(schema) !== undefined, showWhen),
  };
}

/** Rules without what only findings need; those of groups, lists and rows are checked even while there is no answer. */
export function rulesOf(rules: Record<string, NamedRule>, always: boolean, showWhen?: Condition): NamedRules[string] {
  return Object.fromEntries(
    Object.entries(rules).map(([name, { holds, when, whenMissing }]) => {
      const then = both(showWhen, when);
      return [name, { holds, ...(then && { when: then }), ...((always || whenMissing) && { whenMissing: true }) }];
    }),
  );
}

/** Both conditions; one alone where there is no other or where it says the same. */
export function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (!one || !other || sameJson(one, other)) return one ?? other;
  return { all: [one, other] };
}
