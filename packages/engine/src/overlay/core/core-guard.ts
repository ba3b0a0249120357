import type { FormDraft } from '../../definition/form-draft.js';
import { sectionOfTarget } from '../targets.js';
import { guardedQuestions, type Guarded } from './guarded-questions.js';

/** The questions of a form that must not suffer, as they stood before any change; made of a draft that has had none. */
export class CoreGuard {
  readonly #all: readonly Guarded[];

  /** Ids of the core questions themselves. */
  readonly core: readonly string[];

  constructor(draft: FormDraft) {
    this.#all = guardedQuestions(draft);
    this.core = this.#all.flatMap(({ question, core }) => (question.id === core ? [core] : []));
  }

  /** Those that a change of this target can reach: the question itself, what is in it and what it is in; all for a section. */
  near(target: string): readonly Guarded[] {
    if (sectionOfTarget(target) !== undefined) return this.#all;
    const below = `${target}.`;
    return this.#all.filter(
      ({ question: { id } }) => id === target || id.startsWith(below) || target.startsWith(`${id}.`),
    );
  }
}
