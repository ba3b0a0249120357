import type { FormSchema } from '../../definition/form-schema.js';
import type { MetQuestion } from '../../definition/walk-questions.js';
import type { Severity } from '../../findings/finding.js';
import { namedRuleOf, severityOf, severityRanks } from '../../findings/severity-of.js';
import { isJsonObject, own, sameJson, type Json } from '../../json.js';
import { isRowKeyword, rules } from '../../keywords/index.js';
import { landed, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

type Stricter = (value: Json, before: Json) => boolean;

const noLess: Stricter = (value, before) => Number(value) >= Number(before);
const noMore: Stricter = (value, before) => Number(value) <= Number(before);
const switchedOn: Stricter = (value, before) => value === true || before !== true;

/** A check of rows may read more answers than before, not others; the guidance that it cites is no part of what it asks. */
const asksAsMuch: Stricter = (value, before) =>
  isJsonObject(value) &&
  isJsonObject(before) &&
  Object.entries(before).every(([name, asked]) => name === 'source' || sameJson(value[name], asked));

/** Keywords that an authority may give a value, each with the question whether one value is as strict as another. */
const valueKeywords: Record<string, Stricter> = {
  minLength: noLess,
  maxLength: noMore,
  minItems: noLess,
  maxItems: noMore,
  minimum: noLess,
  maximum: noMore,
  uniqueItems: switchedOn,
  notInFuture: switchedOn,
  pattern: sameJson,
  format: sameJson,
  onePerRow: sameJson,
  covers: sameJson,
  consentGiven: sameJson,
  notBefore: sameJson,
  reference: sameJson,
  smart: asksAsMuch,
  childsVoice: asksAsMuch,
};
const severityKeywords = new Set([
  ...Object.keys(valueKeywords),
  'required',
  'requiredWhen',
  'type',
  'enum',
  'const',
  'deadline',
]);

/**
 * Adds or changes one keyword of a question, or how severe its findings are; a named rule is `rule.<name>`. What a core
 * question is checked for can only become stricter: wider limits, other formats and milder severities are refused; a check that is new may be as mild as it likes.
 */
export const check: Operation<'check'> = (draft, change) => {
  const question = questionOfTarget(draft, change.target);
  if (!question) return missing(change.target);
  const why = whyNot(change, question);
  if (why !== undefined) return refused(why);
  const { keyword, value, severity, source } = change;
  const schema: FormSchema & Record<string, unknown> = question.schema as FormSchema & Record<string, Json>;
  if (value !== undefined && isRowKeyword(keyword)) checkRows(schema, { keyword, value, source });
  else {
    if (value !== undefined) schema[keyword] = value;
    schema.source = source;
  }
  if (severity) schema.severity = { ...schema.severity, [keyword]: severity };
  return landed;
};

/** A check of rows stands on the items, and cites the change where it cites nothing itself. */
function checkRows(
  list: FormSchema,
  { keyword, value, source }: { keyword: string; value: Json; source: string },
): void {
  list.items = { ...list.items, [keyword]: isJsonObject(value) ? { source, ...value } : value };
}

function whyNot({ keyword, value, severity }: ChangeOf<'check'>, question: MetQuestion): string | undefined {
  const { schema } = question;
  const misplaced = whyMisplaced(keyword, value, schema);
  if (misplaced !== undefined || !schema.core) return misplaced;
  const isNew = value !== undefined && stated(keyword, schema) === undefined;
  const isLess =
    isWider(keyword, value, schema) || (severity !== undefined && !isNew && isMilder(severity, keyword, question));
  return isLess ? 'A core question can be checked more strictly, not less.' : undefined;
}

function whyMisplaced(keyword: string, value: Json | undefined, schema: FormSchema): string | undefined {
  if (!isKeyword(keyword, schema)) return `There is no keyword "${keyword}".`;
  if (value !== undefined && !own(valueKeywords, keyword)) return `"${keyword}" has an operation of its own.`;
  const isOfRows = isRowKeyword(keyword.split('.')[0] ?? '');
  return isOfRows && !schema.items?.properties
    ? `"${keyword}" checks the rows of a list, and this is none.`
    : undefined;
}

function isWider(keyword: string, value: Json | undefined, schema: FormSchema): boolean {
  const before = stated(keyword, schema);
  return value !== undefined && before !== undefined && !own(valueKeywords, keyword)?.(value, before);
}

/** What a question says of a keyword now; a check of rows stands on its items. */
function stated(keyword: string, schema: FormSchema): Json | undefined {
  const holder = isRowKeyword(keyword) ? schema.items : schema;
  return own((holder ?? {}) as Record<string, Json>, keyword);
}

function isKeyword(keyword: string, schema: FormSchema): boolean {
  const isRule = namedRuleOf(keyword, schema, false) ?? namedRuleOf(keyword, schema, true);
  return severityKeywords.has(keyword.split('.')[0] ?? '') || isRule !== undefined;
}

/** Whether a severity is below what any finding of a keyword has now. */
function isMilder(severity: Severity, keyword: string, question: MetQuestion): boolean {
  return codesOf(keyword, question.schema).some((code) => {
    const rule = namedRuleOf(code, question.schema, false) ?? namedRuleOf(code, question.schema, true);
    return severityRanks[severity] > severityRanks[severityOf(code, question, rule)];
  });
}

function codesOf(keyword: string, { format }: FormSchema): string[] {
  if (keyword === 'format') return [`format.${format ?? ''}`];
  return Object.keys(own<{ codes: Record<string, Severity> }>(rules, keyword)?.codes ?? { [keyword]: 'error' });
}
