import type { Json } from '@kinform/engine';

/** Whether two answers are the same JSON, members in the same order. */
export function sameAnswer(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/**
 * What stands in a box while somebody types. It keeps the typed text for as long as that means the answer, so that
 * nothing moves under the fingers ("1." on the way to "1.5"); an answer that came from elsewhere takes its place.
 */
export class TypedBox<Typed> {
  #typed?: { text: Typed; meaning: Json | undefined; during: unknown };

  /** Remembers what was typed and what it means; `during` is the state that was shown meanwhile. */
  type(text: Typed, meaning: Json | undefined, during: unknown): void {
    this.#typed = { text, meaning, during };
  }

  /** What to show: the typed text, or undefined where the answer is to be shown. */
  shown(answer: Json | undefined, state: unknown): Typed | undefined {
    const typed = this.#typed;
    // Until the form has given a new state, the old one knows nothing of what was typed.
    if (typed && (typed.during === state || sameAnswer(typed.meaning, answer))) return typed.text;
    this.#typed = undefined;
    return undefined;
  }
}
