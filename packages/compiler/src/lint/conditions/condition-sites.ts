import { isJsonObject, type Condition, type ConsentGiven, type FormSchema, type MetQuestion } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { idOfPath } from './answer-paths.js';
import type { Place } from '../files/place.js';
import { within } from '../files/place.js';
import type { FormCase } from '../resolve/form-case.js';
import { allQuestions } from '../resolve/question-index.js';

/** A condition where it stands in a form. */
export interface ConditionSite {
  /** Question that carries it. */
  id: string;
  /** Group, or list for its rows, that its paths are read from. */
  group: string;
  keyword: 'showWhen' | 'requiredWhen' | 'deadline' | 'rule.holds' | 'rule.when' | 'covers' | 'consentGiven';
  condition: Condition;
  at: Place;
}

const known = new WeakMap<FormCase, ConditionSite[]>();

/** Every condition of a resolved form, with the place where it is written. */
export function conditionSites(one: FormCase): ConditionSite[] {
  const found = known.get(one);
  if (found) return found;
  const sites = one.resolved
    ? [...allQuestions(one.resolved.schema)].flatMap((question) => sitesOf(one, question))
    : [];
  known.set(one, sites);
  return sites;
}

function sitesOf({ origins }: FormCase, { id, schema }: MetQuestion): ConditionSite[] {
  const group = parentId(id);
  const { showWhen, requiredWhen, deadline, covers, consentGiven } = schema;
  const sites: ConditionSite[] = [];
  const add = (keyword: ConditionSite['keyword'], condition: unknown, at: () => Place, from = group): void => {
    if (isJsonObject(condition)) sites.push({ id, group: from, keyword, condition: condition as Condition, at: at() });
  };
  const addRules = (rules: FormSchema['rule'], owner: string, from: string): void => {
    for (const [name, rule] of Object.entries(rules ?? {})) {
      add('rule.holds', rule.holds, () => origins.rule(owner, name, 'holds'), from);
      add('rule.when', rule.when, () => origins.rule(owner, name, 'when'), from);
    }
  };
  add('showWhen', showWhen, () => origins.keyword(id, 'showWhen'));
  add('requiredWhen', requiredWhen, () => origins.keyword(id, 'requiredWhen'));
  for (const [index, { condition }] of (deadline?.when ?? []).entries()) {
    add('deadline', condition, () => origins.keyword(id, 'deadline', 'when', index, 'condition'));
  }
  addRules(schema.rule, id, group);
  addRules(schema.items?.rule, `${id}[]`, id);
  for (const { condition, path, from } of conditionsOfConsent(consentGiven, group)) {
    add('consentGiven', condition, () => origins.keyword(id, 'consentGiven', ...path), from);
  }
  if (covers) add('covers', covers.where, () => origins.keyword(id, 'covers', 'where'), idOfPath(covers.list, group));
  return sites;
}

interface OfConsent {
  condition: Condition | undefined;
  path: (string | number)[];
  from: string;
}

/** Conditions of whose consent counts, each with its way below the keyword and the list or group that it is read from. */
function conditionsOfConsent(consent: ConsentGiven | undefined, group: string): OfConsent[] {
  if (!consent) return [];
  const { when, by, children } = consent;
  const ofChildren = idOfPath(children.list, group);
  return [
    { condition: when, path: ['when'], from: group },
    ...by.flatMap(({ list, yes, may }, index) => [
      { condition: yes, path: ['by', index, 'yes'], from: idOfPath(list, group) },
      { condition: may, path: ['by', index, 'may'], from: idOfPath(list, group) },
    ]),
    { condition: children.able, path: ['children', 'able'], from: ofChildren },
    { condition: children.unable, path: ['children', 'unable'], from: ofChildren },
  ];
}

/** One statement about an answer or a list, inside a condition. */
export interface Atom {
  condition: Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;
  group: string;
  at: Place;
}

/** The statements that a condition is made of, those within `some … where` too, each with the place where it is written. */
export function atomsOf(condition: Condition, group: string, at: Place): Atom[] {
  const inner = (one: Condition, from: string, ...path: (string | number)[]): Atom[] =>
    atomsOf(one, from, within(at, ...path));
  if ('all' in condition) return condition.all.flatMap((one, index) => inner(one, group, 'all', index));
  if ('any' in condition) return condition.any.flatMap((one, index) => inner(one, group, 'any', index));
  if ('not' in condition) return inner(condition.not, group, 'not');
  const here: Atom = { condition, group, at };
  if (!('some' in condition)) return [here];
  const list = idOfPath(condition.some, group);
  const ofRows = (['where', 'among'] as const).flatMap((member) => {
    const one = condition[member];
    return one ? inner(one, list, member) : [];
  });
  return [here, ...ofRows];
}
