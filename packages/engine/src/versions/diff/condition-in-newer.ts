import { referencesIn, withoutReferences } from '../../definition/answer-path.js';
import type { Condition } from '../../definition/condition.js';
import { childId, parentId } from '../../definition/question-ids.js';
import { own, type Json } from '../../json.js';
import type { Migration } from '../migration.js';
import { routeOfQuestion } from '../question-routes.js';

/**
 * A condition with every path from the top, as question ids with slashes, so that two versions can be compared: with
 * the migration between them, an older condition names questions and codes as the newer version does.
 */
export function conditionInNewer(condition: Condition, group: string, migration?: Migration): Condition {
  const inside = (one: Condition): Condition => conditionInNewer(one, group, migration);
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('any' in condition) return { any: condition.any.map(inside) };
  if ('not' in condition) return { not: inside(condition.not) };
  if ('some' in condition) {
    const list = idOfPath(condition.some, group);
    const { some, where, among, namedBy } = condition;
    return {
      ...condition,
      some: inNewer(some, group, migration),
      ...(where && { where: conditionInNewer(where, list, migration) }),
      ...(among && { among: conditionInNewer(among, list, migration) }),
      ...(namedBy !== undefined && { namedBy: inNewer(namedBy, group, migration) }),
    };
  }
  const id = idOfPath(condition.answer, group);
  return withCodes(
    { ...condition, ...otherPaths(condition, group, migration), answer: inNewer(condition.answer, group, migration) },
    id,
    migration,
  );
}

type AboutAnswer = Extract<Condition, { answer: string }>;

function otherPaths(condition: AboutAnswer, group: string, migration: Migration | undefined): Partial<AboutAnswer> {
  if ('sameAs' in condition) return { sameAs: inNewer(condition.sameAs, group, migration) };
  if ('ageOn' in condition) return { ageOn: inNewer(condition.ageOn, group, migration) };
  return {};
}

function withCodes(condition: AboutAnswer, id: string, migration: Migration | undefined): Condition {
  const codes = migration?.steps.find((step) => step.op === 'map' && step.question === id);
  if (codes?.op !== 'map') return condition;
  const become = (code: Json): Json => own(codes.codes, String(code)) ?? code;
  if ('is' in condition) return { ...condition, is: become(condition.is) };
  if ('in' in condition) return { ...condition, in: condition.in.map(become) };
  return 'includes' in condition ? { ...condition, includes: become(condition.includes) } : condition;
}

/** What a path names in the newer version; the references that it goes by follow, which is enough to compare with. */
function inNewer(path: string, group: string, migration: Migration | undefined): string {
  const by = referencesIn(path).map((one) => `{${pathOf(idOfPath(one, group), migration)}}`);
  return [pathOf(idOfPath(path, group), migration), ...by].join('');
}

/** Id of the question that a condition's path names, seen from a group or a row of a list by its id. */
function idOfPath(written: string, group: string): string {
  const path = withoutReferences(written);
  if (path.startsWith('/')) return path.slice(1).replaceAll('/', '.');
  if (path.startsWith('../')) return idOfPath(path.slice('../'.length), parentId(group));
  return childId(group, path.replaceAll('/', '.'));
}

function pathOf(id: string, migration: Migration | undefined): string {
  return `/${(routeOfQuestion(id, migration).to[0] ?? id).replaceAll('.', '/')}`;
}
