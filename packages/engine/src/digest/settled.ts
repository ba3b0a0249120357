import type { Json } from '../json.js';

/** Settled values, each with its canonical JSON once somebody asked for it. */
const settled = new WeakMap<object, { canonical?: string }>();

/**
 * Freezes a value with all that is in it, for good: it can be shared by all that is made of it, and its canonical JSON
 * is written once. Gives the same value.
 */
export function settle<T extends object>(value: T): T {
  freeze(value);
  if (!settled.has(value)) settled.set(value, {});
  return value;
}

function freeze(value: object): void {
  if (Object.isFrozen(value) && settled.has(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value) as unknown[]) {
    if (typeof member === 'object' && member !== null) freeze(member);
  }
}

/** Whether a value is settled itself; parts of settled values are frozen, but need not be. */
export function isSettled(value: object): boolean {
  return settled.has(value);
}

/** The canonical JSON of a value: written by `write`, for a settled one only the first time. */
export function canonicalOnce<T extends Json & object>(value: T, write: (value: T) => string): string {
  const known = settled.get(value);
  if (!known) return write(value);
  return (known.canonical ??= inOnePiece(write(value)));
}

/** Engines put a text together only when somebody reads it; what is kept is read here once, not by all who use it. */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}
