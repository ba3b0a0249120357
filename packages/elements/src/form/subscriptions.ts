import { questionIdOf } from '@kinform/engine';
import { isWithin } from './pointer.js';

type Changed = () => void;

/** Who wants to hear of which answer. Each control listens to its own pointer, so that a keystroke wakes one of them. */
export class Subscriptions {
  #byPointer = new Map<string, Set<Changed>>();
  #byQuestion = new Map<string, Set<string>>();

  /** Calls back on `wake` of the pointer, until the function that it returns is called. */
  add(pointer: string, changed: Changed): () => void {
    const question = questionIdOf(pointer);
    const callbacks = this.#byPointer.get(pointer) ?? new Set();
    const pointers = this.#byQuestion.get(question) ?? new Set();
    this.#byPointer.set(pointer, callbacks.add(changed));
    this.#byQuestion.set(question, pointers.add(pointer));
    return () => {
      callbacks.delete(changed);
      if (callbacks.size > 0 || this.#byPointer.get(pointer) !== callbacks) return;
      this.#byPointer.delete(pointer);
      pointers.delete(pointer);
    };
  }

  /** Pointers that somebody listens to and that ask one of these questions, in any row. */
  askedBy(questions: Iterable<string>): string[] {
    return [...questions].flatMap((question) => [...(this.#byQuestion.get(question) ?? [])]);
  }

  /** Pointers that somebody listens to, at or below one. */
  within(above: string): string[] {
    return [...this.#byPointer.keys()].filter((pointer) => isWithin(pointer, above));
  }

  /** All pointers that somebody listens to. */
  all(): string[] {
    return [...this.#byPointer.keys()];
  }

  /** Tells everyone who listens to one of the pointers, each once. */
  wake(pointers: Iterable<string>): void {
    for (const pointer of new Set(pointers)) {
      for (const changed of [...(this.#byPointer.get(pointer) ?? [])]) changed();
    }
  }
}
