import diff from 'microdiff';
import type { Condition } from '../../definition/condition.js';
import type { FormSchema, NamedRule } from '../../definition/form-schema.js';
import { parentId } from '../../definition/question-ids.js';
import type { MetQuestion } from '../../definition/walk-questions.js';
import type { Severity } from '../../findings/finding.js';
import { rowKeywords, rules } from '../../keywords/index.js';
import { isJsonObject, own, sameJson, type Json, type JsonObject } from '../../json.js';
import type { Migration } from '../migration.js';
import { conditionInNewer } from './condition-in-newer.js';
import type { Difference } from './difference.js';
import { breaking, compatible, inWords, pathInNewer, type Comparison } from './question-pair.js';

const keywords = [
  'notBefore',
  'notInFuture',
  'reference',
  'onePerRow',
  'covers',
  'consentGiven',
] as const satisfies (keyof FormSchema)[];
const mend = 'Give it the severity warning, or take the difference with an accept step: a check finds what breaks it.';

/** Rules about an answer: what was right may break a rule that is new. */
export const compareRules: Comparison = ({ older, newer, migration }) => [
  ...keywords.flatMap((name) => {
    const was = inNewerWords(asWritten(older.schema[name]), migration);
    return ruleDifference(newer.id, name, was, asWritten(newer.schema[name]), mayStop(name, newer));
  }),
  ...rowKeywords.flatMap((name) => {
    const stated = newer.schema.severity ?? {};
    const isError = Object.entries(stated).some(([code, one]) => code.split('.')[0] === name && one === 'error');
    return ruleDifference(newer.id, name, asksOf(older, name), asksOf(newer, name), isError);
  }),
  ...namedRules(rulesOf(older, migration), rulesOf(newer), newer.id),
];

/** Whether something that a keyword finds at a question is an error. */
function mayStop(keyword: (typeof keywords)[number], { schema: { severity = {} } }: MetQuestion): boolean {
  const codes: Record<string, Severity> = rules[keyword].codes;
  return Object.entries(codes).some(
    ([code, usual]) => (own(severity, code) ?? own(severity, keyword) ?? usual) === 'error',
  );
}

/** What a check of rows asks; the authority's letters and the guidance are no part of it. */
function asksOf({ schema }: MetQuestion, keyword: (typeof rowKeywords)[number]): Json | undefined {
  const check = schema.items?.[keyword] as JsonObject | undefined;
  if (!check) return undefined;
  const { letters: _letters, source: _source, ...asks } = check;
  return asks;
}

/** Named rules of a question and, of a list, of its rows: those are read from inside the row. */
function rulesOf({ id, schema }: MetQuestion, migration?: Migration): Record<string, NamedRule> {
  const read = (rules: Record<string, NamedRule> = {}, group: string): [string, NamedRule][] =>
    Object.entries(rules).map(([name, rule]) => [name, fromTop(rule, group, migration)]);
  return Object.fromEntries([...read(schema.items?.rule, id), ...read(schema.rule, parentId(id))]);
}

function namedRules(was: Record<string, NamedRule>, is: Record<string, NamedRule>, id: string): Difference[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const now = own(is, name);
    const isError = (now?.severity ?? 'error') === 'error';
    return ruleDifference(id, `rule.${name}`, own(was, name) as Json | undefined, now as Json | undefined, isError);
  });
}

/** What a rule asks, with every path from the top; its source is no part of it. */
function fromTop(
  { source: _source, holds, when, ...rest }: NamedRule,
  group: string,
  migration?: Migration,
): NamedRule {
  const inNewer = (condition: Condition): Condition => conditionInNewer(condition, group, migration);
  return { ...rest, holds: inNewer(holds), ...(when ? { when: inNewer(when) } : {}) };
}

function ruleDifference(id: string, name: string, was: Json = false, is: Json = false, isError = true): Difference[] {
  if (sameJson(was, is)) return [];
  if (is === false) return [compatible('rule.removed', id, `${name} is asked no more.`)];
  const kind = was === false ? 'rule.added' : 'rule.changed';
  const what = was === false ? `${name} is new.` : `${name} asks something else.`;
  return [isError ? breaking(kind, id, { what, mend }) : compatible(kind, id, `${what} It warns.`)];
}

/** A rule without what an authority's settings gave it. */
function asWritten(rule: FormSchema[(typeof keywords)[number]]): Json | undefined {
  if (typeof rule !== 'object') return rule;
  const { asks: _asks, ...written } = rule as unknown as JsonObject;
  return written;
}

/** A rule about a list that a migration moves is the same rule; its source is no part of it. */
function inNewerWords(rule: Json | undefined, migration: Migration | undefined): Json | undefined {
  if (!isJsonObject(rule) || typeof rule['list'] !== 'string') return rule;
  return { ...rule, list: pathInNewer(rule['list'], migration) };
}

/** How grave a finding is: one that only warned may now stop a record from becoming final. */
export const compareSeverity: Comparison = ({ older, newer }) => {
  const [was, is] = [older.schema.severity ?? {}, newer.schema.severity ?? {}];
  const ranks = { advice: 0, warning: 1, error: 2 };
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((code) => {
    const [before, now] = [own(was, code) ?? 'error', own(is, code) ?? 'error'];
    if (before === now) return [];
    const what = `${code} was ${before} and is ${now}.`;
    if (ranks[now] < ranks[before]) return [compatible('severity.lowered', newer.id, what)];
    return now === 'error'
      ? [breaking('severity.raised', newer.id, { what, mend })]
      : [compatible('severity.raised', newer.id, what)];
  });
};

/** Another deadline gives other findings about the same dates, but makes no answer wrong. */
export const compareDeadline: Comparison = ({ older, newer }) => {
  const parts = diff({ ...older.schema.deadline }, { ...newer.schema.deadline });
  if (parts.length === 0) return [];
  const names = [...new Set(parts.map(({ path }) => String(path[0])))];
  return [compatible('deadline.changed', newer.id, `The deadline has another ${inWords(names)}.`)];
};
