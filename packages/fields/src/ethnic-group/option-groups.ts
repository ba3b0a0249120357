import type { FormSchema } from '@kinform/engine';
import { plainText } from '../printed-text.js';

/** First-step option: a broad group with its details, or a code that stands by itself and needs no second step. */
export interface BroadGroup {
  code: string;
  codes: string[];
}

/** What the first step offers: the groups in their order, then every code that no group holds ("Prefer not to say"). */
export function broadGroups(schema: FormSchema): BroadGroup[] {
  const groups = schema.optionGroups ?? [];
  const grouped = new Set(groups.flatMap(({ codes }) => codes));
  const alone = (schema.enum ?? []).map(plainText).filter((code) => !grouped.has(code));
  return [...groups, ...alone.map((code) => ({ code, codes: [] }))];
}

/** The group that an answer belongs to: as its heading, as one of its details, or standing by itself. */
export function groupOfAnswer(schema: FormSchema, answer: string): BroadGroup | undefined {
  const groups = broadGroups(schema);
  return groups.find(({ codes }) => codes.includes(answer)) ?? groups.find(({ code }) => code === answer);
}
