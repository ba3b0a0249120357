import { childsVoice } from './childs-voice/childs-voice.keyword.js';
import { consentGiven } from './consent-given/consent-given.keyword.js';
import { covers } from './covers/covers.keyword.js';
import { deadline } from './deadline/deadline.keyword.js';
import { runnerOf, type KeywordRule, type Runner } from './keyword-rule.js';
import { notBefore } from './not-before/not-before.keyword.js';
import { notInFuture } from './not-in-future/not-in-future.keyword.js';
import { onePerRow } from './one-per-row/one-per-row.keyword.js';
import { plainEnglish } from './plain-english/plain-english.keyword.js';
import { reference } from './reference/reference.keyword.js';
import { requiredWhen } from './required-when/required-when.keyword.js';
import { rule } from './rule/rule.keyword.js';
import { smart } from './smart/smart.keyword.js';

export { formats, formatSeverity } from './format/formats.js';
export { checkMembers } from './members/check-members.js';
export type { Members, ShapeValidator } from './members/check-members.js';
export type { Fault, KeywordRule, Runner, Scene } from './keyword-rule.js';

/** Every keyword of Kinform's own beyond JSON Schema; one line each. */
export const rules = {
  childsVoice,
  consentGiven,
  covers,
  deadline,
  notBefore,
  notInFuture,
  onePerRow,
  plainEnglish,
  reference,
  requiredWhen,
  rule,
  smart,
};

/** Keywords that stand on the items of a list and check each row. */
export const rowKeywords = (Object.values(rules) as KeywordRule[])
  .filter(({ ofRows }) => ofRows)
  .map(({ keyword }) => keyword) as ('smart' | 'childsVoice')[];

/** Whether a keyword stands on the items of a list. */
export function isRowKeyword(keyword: string): keyword is (typeof rowKeywords)[number] {
  return (rowKeywords as string[]).includes(keyword);
}

/** The rules as generated validation code calls them, by keyword. */
export const runners: Record<string, Runner> = Object.fromEntries(
  Object.values(rules).map((one) => [one.keyword, runnerOf(one as KeywordRule)]),
);
