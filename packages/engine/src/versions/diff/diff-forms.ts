import type { ResolvedForm } from '../../definition/resolved-form.js';
import { findQuestion, groupWithin, questionsOf, type MetQuestion } from '../../definition/walk-questions.js';
import { parentId } from '../../definition/question-ids.js';
import type { Migration } from '../migration.js';
import { sourcesOf, targetsOf, type RoutingStep } from '../migrate/step-finder.js';
import { routeOfQuestion } from '../question-routes.js';
import type { Difference } from './difference.js';
import { compareLimits } from './limits.js';
import { compareClass } from './question-class.js';
import { breaking, compatible, type QuestionPair, type Versions } from './question-pair.js';
import { asksSomething, compareRequirement, compareShown, mustBeAnswered, requirementOf } from './requirement.js';
import { compareDeadline, compareRules, compareSeverity } from './rules.js';
import { compareCodes, compareShape, shapeOf } from './shape.js';
import { compareForms, compareWords } from './words.js';

const comparisons = [
  compareShape,
  compareCodes,
  compareLimits,
  compareRequirement,
  compareShown,
  compareRules,
  compareSeverity,
  compareDeadline,
  compareClass,
  compareWords,
];

/**
 * What is different in a newer version of a form, question by question, and whether it breaks records of the older one.
 * With the migration between them, each breaking difference says which of its steps takes care of it. Both forms are
 * resolved for the same authority.
 */
export function diffForms(from: ResolvedForm, to: ResolvedForm, migration?: Migration): Difference[] {
  const versions: Versions = { from, to, migration };
  const pairs: QuestionPair[] = [];
  const gone: Difference[] = [];
  const goneIds = new Map<string, RoutingStep | undefined>();
  for (const older of questionsOf(from.schema)) {
    const { step, to: targets } = routeOfQuestion(older.id, migration);
    const found = targets.flatMap((id) => findQuestion(to.schema, id) ?? []);
    for (const newer of found) pairs.push({ ...versions, older, newer, step });
    if (found.length > 0) continue;
    if (!step && isEmptied(older, migration)) continue;
    const above = parentId(older.id);
    // what is in a group that is gone by the same step goes without saying
    const isSaid = goneIds.has(above) && goneIds.get(above) === step;
    goneIds.set(older.id, step);
    if (!isSaid) gone.push(removed(older, to, step));
  }
  return accepted(
    [
      ...gone,
      ...moves(migration),
      ...pairs.flatMap((pair) => comparisons.flatMap((compare) => compare(pair))),
      ...added(versions, pairs),
      ...compareForms(versions),
    ],
    migration,
  );
}

/** Whether a group is gone because steps take what is in it elsewhere: then each of its questions speaks for itself. */
function isEmptied({ id, schema }: MetQuestion, migration: Migration | undefined): boolean {
  const inside = (source: string): boolean => source.startsWith(`${id}.`);
  return groupWithin(schema) !== undefined && (migration?.steps ?? []).some((step) => sourcesOf(step).some(inside));
}

function removed({ id, name, schema }: MetQuestion, to: ResolvedForm, step: RoutingStep | undefined): Difference {
  const elsewhere = [...questionsOf(to.schema)].filter(
    (one) => one.name === name && shapeOf(one.schema) === shapeOf(schema),
  );
  const [other] = elsewhere.length === 1 ? elsewhere : [];
  return breaking('removed', id, {
    what: findQuestion(to.schema, id) ? 'Its older answers are dropped.' : 'It is not asked any more.',
    mend: `Say what becomes of its answers: move them${other ? ` (to ${other.id}?)` : ''}, or drop them with a reason.`,
    covered: step?.op === 'drop' ? 'drop' : undefined,
  });
}

function moves(migration: Migration | undefined): Difference[] {
  return (migration?.steps ?? []).flatMap((step) => {
    if (step.op !== 'rename' && step.op !== 'move' && step.op !== 'split' && step.op !== 'join') return [];
    const sources = step.op === 'join' ? step.from.join(', ') : step.from;
    return targetsOf(step)
      .filter((id) => id !== sources)
      .map((id) =>
        breaking('moved', id, { what: `Its answers were at ${sources}.`, mend: 'Nothing more.', covered: step.op }),
      );
  });
}

/** Questions that no older one leads to: the outermost of each, and those among them that must be answered. */
function added(versions: Versions, pairs: readonly QuestionPair[]): Difference[] {
  const known = new Set(pairs.map(({ newer }) => newer.id));
  // for each new group, whether what must be answered in it is missing from every older record
  const owing = new Map<string, boolean>();
  return [...questionsOf(versions.to.schema)].flatMap((question) => {
    const { id, schema } = question;
    if (known.has(id) || schema.format === 'row-id') return [];
    const above = parentId(id);
    const isOwed = requirementOf(question) !== 'never' && (owing.get(above) ?? true);
    const differences = [
      ...(owing.has(above) ? [] : newQuestion(question, versions)),
      ...(isOwed ? owedAnswer(question, versions) : []),
    ];
    // rows of a new list are not there yet, so nothing in them is missing
    owing.set(id, isOwed && schema.items === undefined);
    return differences;
  });
}

/** A question whose older answers are dropped is there still, and is not new. */
function newQuestion({ id, schema }: MetQuestion, { from }: Versions): Difference[] {
  if (findQuestion(from.schema, id)) return [];
  return [compatible('added', id, schema.items && groupWithin(schema) ? 'A list is new.' : 'It is new.')];
}

/** Of a group, what must be answered in it is asked for; the group itself only where nothing in it must be. */
function owedAnswer(question: MetQuestion, { migration }: Versions): Difference[] {
  if (question.schema.properties && asksSomething(question.schema)) return [];
  return [mustBeAnswered('required.added', question.id, requirementOf(question), migration)];
}

/** Breaking differences that an accept step takes on purpose, about the question or the group around it, count as covered. */
function accepted(differences: readonly Difference[], migration: Migration | undefined): Difference[] {
  const steps = (migration?.steps ?? []).filter((step) => step.op === 'accept');
  return differences.map((one) => {
    const isTaken = steps.some(
      ({ question, difference }) => `${one.question}.`.startsWith(`${question}.`) && difference === one.kind,
    );
    return one.breaking && one.covered === undefined && isTaken ? { ...one, covered: 'accept' } : one;
  });
}
