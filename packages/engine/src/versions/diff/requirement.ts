import type { Condition } from '../../definition/condition.js';
import { isNever } from '../../definition/conditions.js';
import { parentId } from '../../definition/question-ids.js';
import type { MetQuestion } from '../../definition/walk-questions.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { sameJson, type Json } from '../../json.js';
import type { Migration } from '../migration.js';
import { conditionInNewer } from './condition-in-newer.js';
import type { Difference } from './difference.js';
import { breaking, compatible, type Comparison } from './question-pair.js';

/** When a question must be answered; `shown` beside `when` where it is asked on a condition. */
type Requirement = 'never' | 'always' | Condition;

const answerAnew = 'Fill it with a default step, or say with an accept step that somebody must answer it anew.';

/** When a question must be answered, as its own group says. */
export function requirementOf({ name, schema, group }: Pick<MetQuestion, 'name' | 'schema' | 'group'>): Requirement {
  const { showWhen, requiredWhen } = schema;
  if (isNever(showWhen)) return 'never';
  if (group.required?.includes(name)) return showWhen ?? 'always';
  if (!requiredWhen) return 'never';
  return showWhen && !sameCondition(showWhen, requiredWhen) ? { all: [showWhen, requiredWhen] } : requiredWhen;
}

/** A question that must be answered where it had not to be, or more often. */
export const compareRequirement: Comparison = ({ older, newer, migration }) => {
  const was = fromTop(requirementOf(older), older.id, migration);
  const is = fromTop(requirementOf(newer), newer.id);
  if (sameRequirement(was, is)) return [];
  if (is === 'never') return [compatible('required.removed', newer.id, 'It need not be answered any more.')];
  const kind = was === 'never' || is === 'always' ? 'required.added' : 'required.changed';
  if (was === 'always' || isNarrower(is, was)) return [compatible(kind, newer.id, 'It must be answered less often.')];
  return [mustBeAnswered(kind, newer.id, requirementOf(newer), migration)];
};

/** A breaking difference: what is new must be answered, and no answer of the older version does. */
export function mustBeAnswered(
  kind: 'required.added' | 'required.changed',
  id: string,
  requirement: Requirement,
  migration: Migration | undefined,
): Difference {
  const filled = migration?.steps.some(
    (step) =>
      step.op === 'default' &&
      step.question === id &&
      (step.when === undefined || (requirement !== 'always' && sameJson(step.when as Json, requirement as Json))),
  );
  const when = requirement === 'always' ? 'It must be answered now.' : 'It must be answered on a condition now.';
  return breaking(kind, id, { what: when, mend: answerAnew, covered: filled ? 'default' : undefined });
}

/** With every path from the top, and in the newer version's names, so that the two can be compared. */
function fromTop(requirement: Requirement, id: string, migration?: Migration): Requirement {
  return typeof requirement === 'string' ? requirement : conditionInNewer(requirement, parentId(id), migration);
}

function sameRequirement(one: Requirement, other: Requirement): boolean {
  return sameJson(one as Json, other as Json);
}

function sameCondition(one: Condition, other: Condition): boolean {
  return sameJson(one as Json, other as Json);
}

/** Whether a condition holds only where another does, as far as its shape shows: all of more, any of less. */
function isNarrower(one: Requirement, other: Requirement): boolean {
  if (other === 'always') return true;
  if (typeof one === 'string' || typeof other === 'string') return false;
  return (
    sameCondition(one, other) ||
    ('all' in one && one.all.some((part) => isNarrower(part, other))) ||
    ('any' in other && other.any.some((part) => isNarrower(one, part))) ||
    namesFewerCodes(one, other)
  );
}

function namesFewerCodes(one: Condition, other: Condition): boolean {
  if (!('answer' in one) || !('answer' in other) || one.answer !== other.answer || !('in' in other)) return false;
  const codes = 'in' in one ? one.in : 'is' in one ? [one.is] : undefined;
  return codes?.every((code) => other.in.some((known) => sameJson(known, code))) ?? false;
}

/** Whether something in a group must be answered once the group must be: it is asked for then, and not the group. */
export function asksSomething(schema: FormSchema): boolean {
  return Object.entries(schema.properties ?? {}).some(([name, property]) => {
    if (requirementOf({ name, schema: property, group: schema }) === 'never') return false;
    return property.properties ? asksSomething(property) : true;
  });
}

/** A question that may be hidden where it was shown: an answer that is not shown is left out when the record is saved. */
export const compareShown: Comparison = ({ older, newer, migration }) => {
  const was = fromTop(older.schema.showWhen ?? 'always', older.id, migration);
  const is = fromTop(newer.schema.showWhen ?? 'always', newer.id);
  if (sameRequirement(was, is)) return [];
  if (isNeverHolding(was) || (was !== 'always' && isNarrower(was, is))) {
    return [compatible('shown.changed', newer.id, 'It is asked more often.')];
  }
  const what = isNeverHolding(is) ? 'It is not asked any more' : 'It is asked on another condition';
  return [
    breaking('shown.changed', newer.id, {
      what: `${what}, and an answer that is not shown is left out when the record is saved.`,
      mend: 'Drop it with a reason, or take the difference with an accept step where no answer can be hidden by it.',
    }),
  ];
};

function isNeverHolding(requirement: Requirement): boolean {
  return typeof requirement !== 'string' && isNever(requirement);
}
