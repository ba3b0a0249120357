import type { FormSchema } from '@kinform/engine';
import { questionsInside } from '../nested-answer.js';

/** A row with more questions than this is a card that opens and closes. */
const MOST_IN_SIGHT = 6;

/** Whether rows that ask this are cards, so that a list of people can be seen at once. */
export function areCards(items: FormSchema | undefined): boolean {
  return questionCount(items ?? {}) > MOST_IN_SIGHT;
}

/** How many questions are asked inside, those in groups counted one by one and a list as one. */
function questionCount(schema: FormSchema): number {
  return questionsInside(schema).reduce((sum, [, inside]) => sum + (asksParts(inside) ? questionCount(inside) : 1), 0);
}

function asksParts({ type, properties, field = 'group' }: FormSchema): boolean {
  return type === 'object' && properties !== undefined && ['group', 'signature'].includes(field);
}

/** A row's key: its id, or its place where rows have none. */
export function rowKey(id: string, index: number): string {
  return id || `#${index}`;
}

/**
 * Which rows of a list are open. A row's questions are drawn when it first opens, and from then on only hidden, so that
 * opening a record draws no more than is seen and closing a row loses nothing of what is being typed.
 */
export class OpenRows {
  #open = new Set<string>();
  #drawn = new Set<string>();

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  isDrawn(key: string): boolean {
    return this.#drawn.has(key);
  }

  open(key: string): void {
    this.#open.add(key);
    this.draw(key);
  }

  close(key: string): void {
    this.#open.delete(key);
  }

  /** Draws a row without opening it: for paper. */
  draw(key: string): void {
    this.#drawn.add(key);
  }

  /** Follows rows that are known by their place only; `place` gives the new index, or undefined once a row is gone. */
  follow(place: (index: number) => number | undefined): void {
    this.#open = followed(this.#open, place);
    this.#drawn = followed(this.#drawn, place);
  }
}

function followed(keys: ReadonlySet<string>, place: (index: number) => number | undefined): Set<string> {
  const next = [...keys].flatMap((key) => {
    const to = key.startsWith('#') ? place(Number(key.slice(1))) : key;
    return to === undefined ? [] : [typeof to === 'number' ? rowKey('', to) : to];
  });
  return new Set(next);
}
