import { parentId } from '../../definition/question-ids.js';
import type { Migration, MigrationStep, StepOf } from '../migration.js';
import type { Way } from './travelling-answer.js';

/** A step that says where an answer goes, or that it goes nowhere. */
export type RoutingStep = StepOf<'rename' | 'move' | 'split' | 'join' | 'drop'>;

/** A step as it concerns one answer. */
export interface FoundStep {
  step: RoutingStep;
  /** Way to what the step names: the answer itself, or a group or list around it. */
  named: Way;
  /** Names from there to the answer. */
  rest: string[];
}

/** Question ids of the older version that a step takes answers from. */
export function sourcesOf(step: MigrationStep): string[] {
  if (step.op === 'join') return step.from;
  if (step.op === 'drop') return [step.question];
  return 'from' in step ? [step.from] : [];
}

/** Question ids of the newer version that a step brings answers to. */
export function targetsOf(step: MigrationStep): string[] {
  if (step.op === 'rename') return [renamedId(step)];
  if (step.op === 'split') return step.to.map(({ question }) => question);
  if (step.op === 'default' || step.op === 'accept') return [step.question];
  return 'to' in step ? [step.to] : [];
}

/** Id that a renamed question has in the newer version. */
export function renamedId({ from, to }: StepOf<'rename'>): string {
  const group = parentId(from);
  return group === '' ? to : `${group}.${to}`;
}

/** Steps of a migration by the question that they take answers from. */
export class StepFinder {
  readonly #routing = new Map<string, RoutingStep>();
  readonly #maps = new Map<string, StepOf<'map'>>();

  constructor(migration: Migration | undefined) {
    for (const step of migration?.steps ?? []) {
      if (step.op === 'map') this.#maps.set(step.question, step);
      else if (step.op !== 'default' && step.op !== 'accept')
        for (const source of sourcesOf(step)) this.#routing.set(source, step);
    }
  }

  /** The most exact step about the answer, or anything else, at a way of the older answers. */
  routing(way: Way): FoundStep | undefined {
    for (let length = way.length; length > 0; length -= 1) {
      if (typeof way[length - 1] === 'number') continue;
      const named = way.slice(0, length);
      const step = this.#routing.get(named.filter((part) => typeof part === 'string').join('.'));
      const rest = way.slice(length).filter((part) => typeof part === 'string');
      if (step) return { step, named, rest };
    }
    return undefined;
  }

  /** The step that maps a question's codes. */
  map(question: string): StepOf<'map'> | undefined {
    return this.#maps.get(question);
  }
}
