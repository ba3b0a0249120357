import { answersRead, idOfPath, idsRead } from '../definition/answers-read.js';
import type { Condition } from '../definition/condition.js';
import type { ConsentGiven } from '../definition/consent-given.js';
import type { Covers, FormSchema } from '../definition/form-schema.js';
import { parentId } from '../definition/question-ids.js';
import type { Json } from '../json.js';

/** A condition, and the id of the group or list that its paths start from. */
export interface PlacedCondition {
  condition: Condition;
  group: string;
}

/** That a condition looks for codes among the answers of a question; `wanted` is false where it holds without them. */
export interface CodesRead {
  id: string;
  codes: Json[];
  wanted: boolean;
}

const conditional = ['showWhen', 'requiredWhen', 'deadline', 'rule', 'covers', 'consentGiven', 'items'] as const;

/** Every condition that stands on one question: when it is shown and required, of its deadline and of its rules. */
export function conditionsOf(id: string, schema: FormSchema): PlacedCondition[] {
  if (!conditional.some((keyword) => schema[keyword] !== undefined)) return [];
  const { showWhen, requiredWhen, deadline, covers, consentGiven, items } = schema;
  const group = parentId(id);
  return [
    ...placed([showWhen, requiredWhen], group),
    ...placed(deadline?.when?.map(({ condition }) => condition) ?? [], group),
    ...placed(conditionsOfRules(schema), group),
    ...(items ? placed(conditionsOfRules(items), id) : []),
    ...(covers ? placed([covers.where], idOfPath(covers.list, group)) : []),
    ...(consentGiven ? conditionsOfConsent(consentGiven, group) : []),
  ];
}

function conditionsOfConsent({ when, by, children }: ConsentGiven, group: string): PlacedCondition[] {
  return [
    ...placed([when], group),
    ...by.flatMap(({ list, yes, may }) => placed([yes, may], idOfPath(list, group))),
    ...placed([children.able, children.unable], idOfPath(children.list, group)),
  ];
}

function placed(conditions: readonly (Condition | undefined)[], group: string): PlacedCondition[] {
  return conditions.flatMap((condition) => (condition === undefined ? [] : [{ condition, group }]));
}

function conditionsOfRules({ rule }: FormSchema): (Condition | undefined)[] {
  return rule === undefined ? [] : Object.values(rule).flatMap(({ holds, when }) => [holds, when]);
}

/** Ids of all answers that the conditions and rules of one question read, but for those of its own rows. */
export function answersNeededBy(id: string, schema: FormSchema): string[] {
  const here = parentId(id);
  const { deadline, notBefore, reference, onePerRow, covers, consentGiven } = schema;
  const paths = [
    deadline?.anchor,
    deadline?.explainedBy,
    notBefore?.answer,
    reference?.list,
    schema.items?.reference?.list,
    onePerRow?.list,
    ...pathsOfCovers(covers),
    ...pathsOfConsent(consentGiven),
  ];
  const ofRows = schema.items ? pathsOfRowChecks(schema.items) : [];
  return [
    ...conditionsOf(id, schema).flatMap(({ condition, group }) => answersRead(condition, group)),
    ...paths.flatMap((path) => (path === undefined ? [] : idsRead(path, here))),
    ...ofRows.flatMap((path) => idsRead(path, id)),
  ];
}

function pathsOfCovers(covers: Covers | undefined): string[] {
  return covers ? [covers.list, ...(covers.or ?? []).map(({ list, by }) => `${list}/${by}`)] : [];
}

/** Every path that a check of consent reads, lists entered by their names. */
function pathsOfConsent(consent: ConsentGiven | undefined): string[] {
  if (!consent) return [];
  const { by, children } = consent;
  const { list, born, on } = children;
  const ofChildren = [list, ...(born === undefined ? [] : [`${list}/${born}`]), ...(on === undefined ? [] : [on])];
  return [...by.flatMap((one) => [one.list, `${one.list}/${one.for}`]), ...ofChildren];
}

/** Every path that checks of rows read, seen from the row; `*` for the rows of a list is left out. */
function pathsOfRowChecks({ smart, childsVoice }: FormSchema): string[] {
  return [smart, childsVoice].flatMap((check) =>
    Object.entries(check ?? {}).flatMap(([member, value]) =>
      isNoPath.has(member) ? [] : ([value].flat() as string[]).map((path) => path.replaceAll('/*', '')),
    ),
  );
}

/** Members of checks of rows that are no paths. */
const isNoPath = new Set(['source', 'letters', 'needList', 'childList', 'alike']);

/** Which codes a condition looks for, question by question. */
export function codesRead({ condition, group }: PlacedCondition, wanted = true): CodesRead[] {
  if ('all' in condition) return condition.all.flatMap((one) => codesRead({ condition: one, group }, wanted));
  if ('any' in condition) return condition.any.flatMap((one) => codesRead({ condition: one, group }, wanted));
  if ('not' in condition) return codesRead({ condition: condition.not, group }, !wanted);
  if ('some' in condition) {
    const list = idOfPath(condition.some, group);
    const inRows = [condition.where, condition.among];
    return inRows.flatMap((one) => (one ? codesRead({ condition: one, group: list }, wanted) : []));
  }
  const id = idOfPath(condition.answer, group);
  if ('is' in condition) return [{ id, codes: [condition.is], wanted }];
  if ('in' in condition) return [{ id, codes: condition.in, wanted }];
  if ('includes' in condition) return [{ id, codes: [condition.includes], wanted }];
  return [];
}
