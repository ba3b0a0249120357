import type { FormDraft } from '../../definition/form-draft.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { parentId } from '../../definition/question-ids.js';
import { sectionOfTarget } from '../targets.js';
import { guardedQuestions, type Guarded } from './guarded-questions.js';

/** The questions of a form that must not suffer, as they stood before any change. */
export class CoreGuard {
  readonly #all: readonly Guarded[];
  readonly #places: ReadonlyMap<string, number>;

  /** Ids of groups and lists with something in them that is guarded. */
  readonly #outer: ReadonlySet<string>;

  /** Ids of the core questions themselves. */
  readonly core: readonly string[];

  constructor(form: FormSchema) {
    this.#all = guardedQuestions(form);
    this.#places = new Map(this.#all.map(({ id }, place) => [id, place]));
    this.#outer = new Set(this.#all.flatMap(({ id }) => groupsAround(id)));
    this.core = this.#all.flatMap(({ id, core }) => (id === core ? [core] : []));
  }

  /** Those that a change of this target can reach: the question itself, what is in it and what it is in; all for a section. */
  near(target: string): readonly Guarded[] {
    if (sectionOfTarget(target) !== undefined) return this.#all;
    const inner = this.#outer.has(target) ? this.#all.filter(({ id }) => id.startsWith(`${target}.`)) : [];
    const onTheWay = [target, ...groupsAround(target)].flatMap((id) => this.#all[this.#places.get(id) ?? -1] ?? []);
    return [...onTheWay, ...inner].sort((one, other) => this.#placeOf(one) - this.#placeOf(other));
  }

  #placeOf({ id }: Guarded): number {
    return this.#places.get(id) ?? 0;
  }
}

function groupsAround(id: string): string[] {
  const above = parentId(id);
  return above === '' ? [] : [above, ...groupsAround(above)];
}

const guards = new WeakMap<FormSchema, CoreGuard>();

/** The guard of a draft's form; one for all drafts of the same definition. */
export function guardOf({ before }: Pick<FormDraft, 'before'>): CoreGuard {
  let guard = guards.get(before);
  if (!guard) guards.set(before, (guard = new CoreGuard(before)));
  return guard;
}
