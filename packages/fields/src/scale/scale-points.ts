import type { FormSchema } from '@kinform/engine';

/** A row of more points than this is not a scale that anyone can take in. */
const MOST = 21;

/** The whole numbers from `minimum` to `maximum` (0 to 10 where the schema does not say), at most 21 of them. */
export function scalePoints(schema: FormSchema): number[] {
  const first = Math.ceil(schema.minimum ?? 0);
  const last = Math.floor(schema.maximum ?? 10);
  return Array.from({ length: Math.max(0, Math.min(MOST, last - first + 1)) }, (_, index) => first + index);
}
