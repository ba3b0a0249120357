import { isNever } from '../../definition/conditions.js';
import type { FormDraft } from '../../definition/form-draft.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { findQuestion, groupWithin, type MetQuestion } from '../../definition/walk-questions.js';
import { severityOf, severityRanks } from '../../findings/severity-of.js';
import { own, sameJson, type Json, type JsonObject } from '../../json.js';
import { isRowKeyword, rowKeywords, rules } from '../../keywords/index.js';
import { codedSchema, codesOffered } from '../codes-offered.js';
import type { Guarded } from './guarded-questions.js';

type Vocabularies = FormDraft['vocabularies'];

/** A guarded question as it is now, beside what it was. */
interface Suspect extends Guarded {
  question: MetQuestion;
}

/** One way in which a change can take something from a core question: what is then the case, or undefined. */
type Harm = (suspect: Suspect, vocabularies: Vocabularies) => string | undefined;

/** What these questions have lost against the form as it was, in a sentence; undefined where all is as it must be. */
export function whyCoreSuffers(
  guarded: readonly Guarded[],
  { schema, vocabularies }: Pick<FormDraft, 'schema' | 'vocabularies'>,
): string | undefined {
  for (const one of guarded) {
    const question = findQuestion(schema, one.id);
    if (!question) continue;
    const suspect = { ...one, question };
    for (const harm of harms) {
      const what = harm(suspect, vocabularies);
      if (what !== undefined) return `"${one.id}" ${what}${dependent(one)}.`;
    }
  }
  return undefined;
}

function dependent({ id, isCore, core }: Guarded): string {
  return isCore || core === id ? ', and it is a core question' : `, and the core question "${core}" depends on it`;
}

const harms: Harm[] = [
  isNotShown,
  isNotRequired,
  asksSomethingElse,
  cannotBeAnswered,
  isNarrowed,
  isLoosened,
  isLessSevere,
];

function isNotShown({ question, showWhen }: Suspect): string | undefined {
  const now = [...question.around, question.schema].map((one) => one.showWhen);
  const kept = now.every((one, index) => one === undefined || sameJson(one as Json, showWhen[index] as Json));
  return kept ? undefined : 'would not be shown whenever it is now';
}

function isNotRequired({ question, required, before }: Suspect): string | undefined {
  const { group, name, schema } = question;
  if (group.required?.includes(name)) return undefined;
  if (required) return 'would no longer have to be answered';
  if (!before.requiredWhen) return undefined;
  const { requiredWhen } = schema;
  const ways = requiredWhen && 'any' in requiredWhen ? [requiredWhen, ...requiredWhen.any] : [requiredWhen];
  const kept = ways.some((way) => sameJson(way as Json, before.requiredWhen as Json));
  return kept ? undefined : 'would no longer have to be answered whenever it has now';
}

const sameAlways = ['type', 'format', 'const', 'field', 'reference', 'onePerRow', 'core'] as const;
const sameOnce = ['notBefore', 'notInFuture', 'covers', 'consentGiven', 'uniqueItems'] as const;

function asksSomethingElse({ question: { schema }, before }: Suspect): string | undefined {
  const differs = (keyword: keyof FormSchema): boolean => !sameJson(schema[keyword] as Json, before[keyword] as Json);
  const ofRows = rowKeywords.find((name) => before.items?.[name] && !asksAsMuch(name, schema.items, before.items));
  const other = ofRows ?? sameAlways.find(differs) ?? sameOnce.find((keyword) => before[keyword] && differs(keyword));
  return other === undefined ? undefined : `would have another "${other}"`;
}

/** Whether a check of rows asks all that it asked; the guidance that it cites is no part of that. */
function asksAsMuch(keyword: (typeof rowKeywords)[number], now?: FormSchema, before?: FormSchema): boolean {
  const is = (now?.[keyword] ?? {}) as JsonObject;
  const was = Object.entries((before?.[keyword] ?? {}) as JsonObject);
  return was.every(([name, asked]) => name === 'source' || sameJson(is[name], asked));
}

function cannotBeAnswered({ question, before, codes }: Suspect, vocabularies: Vocabularies): string | undefined {
  const { schema } = question;
  if (groupWithin(schema)) return hasNothingToAnswer(schema) ? 'would hold nothing to answer' : undefined;
  const offered = codesOffered(schema, vocabularies);
  if (offered === undefined) return undefined;
  if (codesOffered(before, vocabularies) === undefined) return 'would offer options in place of an open answer';
  if (offered.length === 0) return 'would offer nothing to choose';
  if (schema.uniqueItems && (schema.minItems ?? 0) > offered.length) return 'would ask for more than can be chosen';
  const lost = codes.find((read) => !read.codes.some((code) => offered.includes(code)) && read.wanted);
  if (lost) return `would no longer offer ${list(lost.codes)}`;
  const alone = codes.find((read) => !read.wanted && offered.every((code) => read.codes.includes(code)));
  return alone ? `would offer nothing but ${list(alone.codes)}` : undefined;
}

function hasNothingToAnswer(schema: FormSchema): boolean {
  return Object.values(groupWithin(schema)?.properties ?? {}).every(
    (inner) => inner.format === 'row-id' || isNever(inner.showWhen),
  );
}

/** Tighter bounds are an authority's right, but a text that must have a shape could have one that nothing has. */
function isNarrowed({ question: { schema }, before }: Suspect): string | undefined {
  const coded = codedSchema(schema) ?? schema;
  const newPattern = coded.pattern !== undefined && coded.pattern !== (codedSchema(before) ?? before).pattern;
  if (newPattern && (schema.severity?.['pattern'] ?? 'error') === 'error') {
    return 'may be held against a new pattern only with a severity of warning or advice';
  }
  return undefined;
}

const floors = ['minLength', 'minItems', 'minimum'] as const;

function isLoosened({ question: { schema }, before }: Suspect): string | undefined {
  const lower = floors.find((keyword) => (schema[keyword] ?? -Infinity) < (before[keyword] ?? -Infinity));
  if (lower) return `would have a lower "${lower}"`;
  const gone = (['maxLength', 'maxItems', 'maximum', 'pattern'] as const).find(
    (keyword) => before[keyword] !== undefined && schema[keyword] === undefined,
  );
  if (gone) return `would lose its "${gone}"`;
  const above = before.maximum !== undefined && (schema.maximum ?? Infinity) > before.maximum;
  return above ? 'would have a higher "maximum"' : undefined;
}

function isLessSevere({ question, before, required }: Suspect): string | undefined {
  const was = { ...question, schema: before, group: { ...question.group, required: required ? [question.name] : [] } };
  const weaker = Object.keys(question.schema.severity ?? {}).flatMap((key) =>
    keptBefore(key, before, required)
      ? codesOfKey(key).filter(
          (code) => severityRanks[severityOf(code, question)] > severityRanks[severityOf(code, was)],
        )
      : [],
  );
  return weaker[0] === undefined ? undefined : `would say less severely that "${weaker[0]}" is not as it should be`;
}

/** Whether the form itself checks what a key of `severity` speaks of: a check that an authority adds may be as mild as it likes. */
function keptBefore(key: string, before: FormSchema, required: boolean): boolean {
  const [keyword = key, name] = key.split('.');
  if (keyword === 'rule')
    return name === undefined ? before.rule !== undefined : own(before.rule ?? {}, name) !== undefined;
  if (keyword === 'required') return required || before.requiredWhen !== undefined;
  if (isRowKeyword(keyword)) return before.items?.[keyword] !== undefined;
  return keyword === 'enum' || own(before as Record<string, unknown>, keyword) !== undefined;
}

const allCodes = Object.values(rules).flatMap((rule) => Object.keys(rule.codes));

function codesOfKey(key: string): string[] {
  const codes = allCodes.filter((code) => code === key || code.startsWith(`${key}.`));
  return codes.length > 0 ? codes : [key];
}

function list(codes: readonly Json[]): string {
  return codes.map((code) => JSON.stringify(code)).join(' or ');
}
