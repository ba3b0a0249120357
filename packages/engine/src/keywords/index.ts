import { covers } from './covers/covers.keyword.js';
import { deadline } from './deadline/deadline.keyword.js';
import { runnerOf, type KeywordRule, type Runner } from './keyword-rule.js';
import { notBefore } from './not-before/not-before.keyword.js';
import { notInFuture } from './not-in-future/not-in-future.keyword.js';
import { onePerRow } from './one-per-row/one-per-row.keyword.js';
import { reference } from './reference/reference.keyword.js';
import { requiredWhen } from './required-when/required-when.keyword.js';
import { rule } from './rule/rule.keyword.js';

export { formats, formatSeverity } from './format/formats.js';
export { checkMembers } from './members/check-members.js';
export type { Members, ShapeValidator } from './members/check-members.js';
export type { Fault, KeywordRule, Runner, Scene } from './keyword-rule.js';

/** Every keyword of Kinform's own beyond JSON Schema; one line each. */
export const rules = { covers, deadline, notBefore, notInFuture, onePerRow, reference, requiredWhen, rule };

/** The rules as generated validation code calls them, by keyword. */
export const runners: Record<string, Runner> = Object.fromEntries(
  Object.values(rules).map((one) => [one.keyword, runnerOf(one as KeywordRule)]),
);
