import type { Condition } from '../definition/condition.js';
import { isNever } from '../definition/conditions.js';
import type { FormSchema } from '../definition/form-schema.js';
import { groupWithin } from '../definition/walk-questions.js';
import { sameJson } from '../json.js';

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
  const { deadline, onePerRow, covers, consentGiven, rule, showWhen } = schema;
  return {
    deadline: deadline && (showWhen ? { ...deadline, shownWhen: showWhen } : deadline),
    onePerRow: onePerRow && (showWhen ? { ...onePerRow, when: showWhen } : onePerRow),
    covers: covers && (showWhen ? { ...covers, when: showWhen } : covers),
    consentGiven: consentGiven && (showWhen ? { ...consentGiven, shownWhen: showWhen } : consentGiven),
    rule: rule && {
      rules: rule,
      ...(groupWithin(schema) && { always: true }),
      ...(showWhen && { shownWhen: showWhen }),
    },
  };
}

/** Both conditions; one alone where there is no other or where it says the same. */
export function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (!one || !other || sameJson(one, other)) return one ?? other;
  return { all: [one, other] };
}
