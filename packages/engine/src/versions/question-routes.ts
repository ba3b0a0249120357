import type { Migration } from './migration.js';
import { StepFinder, targetsOf, type RoutingStep } from './migrate/step-finder.js';

/** Where a migration takes a question of the older version: ids of the newer, none for what is dropped. */
export interface QuestionRoute {
  step?: RoutingStep;
  to: string[];
}

/** Where a migration takes a question; the same id where no step is about it or a group around it. */
export function routeOfQuestion(id: string, migration: Migration | undefined): QuestionRoute {
  const found = new StepFinder(migration).routing(id.split('.'));
  if (!found) return { to: [id] };
  const { step, rest } = found;
  return { step, to: targetsOf(step).map((target) => [target, ...rest].join('.')) };
}
