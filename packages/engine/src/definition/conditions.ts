import type { Condition } from './condition.js';

/** The condition that never holds: how an overlay hides a question that the form still knows. */
export const never: Condition = { any: [] };

/** Whether a question with this `showWhen` can never be shown. */
export function isNever(condition: Condition | undefined): boolean {
  return condition !== undefined && 'any' in condition && condition.any.length === 0;
}
