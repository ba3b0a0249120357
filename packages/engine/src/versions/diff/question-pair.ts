import type { MetQuestion } from '../../definition/walk-questions.js';
import type { ResolvedForm } from '../../definition/resolved-form.js';
import type { Migration, StepOf } from '../migration.js';
import type { RoutingStep } from '../migrate/step-finder.js';
import { routeOfQuestion } from '../question-routes.js';
import type { Difference, DifferenceKind } from './difference.js';

/** Two resolved versions of one form, and the migration between them where there is one. */
export interface Versions {
  from: ResolvedForm;
  to: ResolvedForm;
  migration?: Migration | undefined;
}

/** A question as it was and as it is. */
export interface QuestionPair extends Versions {
  older: MetQuestion;
  newer: MetQuestion;
  /** The step that takes its answers along, where one does. */
  step?: RoutingStep | undefined;
}

/** Finds differences of one kind in a question. */
export type Comparison = (pair: QuestionPair) => Difference[];

/** A compatible difference. */
export function compatible(kind: DifferenceKind, question: string, what: string): Difference {
  return { kind, question, breaking: false, what };
}

/** A breaking difference, and what mends it; `covered` is the operation that does already. */
export function breaking(
  kind: DifferenceKind,
  question: string,
  { what, mend, covered }: { what: string; mend: string; covered?: string | undefined },
): Difference {
  return { kind, question, breaking: true, what, mend, ...(covered === undefined ? {} : { covered }) };
}

/** The step that maps a question's codes. */
export function mapOf({ older, migration }: QuestionPair): StepOf<'map'> | undefined {
  return migration?.steps.find((step): step is StepOf<'map'> => step.op === 'map' && step.question === older.id);
}

/** The path of a list in the older version as the newer one has it. */
export function pathInNewer(path: string, migration: Migration | undefined): string {
  if (!path.startsWith('/')) return path;
  const [to] = routeOfQuestion(path.slice(1).replaceAll('/', '.'), migration).to;
  return to === undefined ? path : `/${to.replaceAll('.', '/')}`;
}

/** Items in a sentence: `a, b and c`. */
export function inWords(items: readonly unknown[]): string {
  const words = items.map(String);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
