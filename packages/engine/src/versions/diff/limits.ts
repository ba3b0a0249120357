import type { FormSchema } from '../../definition/form-schema.js';
import { sameJson } from '../../json.js';
import type { Difference } from './difference.js';
import { breaking, compatible, type Comparison } from './question-pair.js';
import { shapeOf } from './shape.js';

/** Limits by number; whether a higher number is the tighter limit. */
const numbers = {
  maxLength: false,
  minLength: true,
  maximum: false,
  minimum: true,
  maxItems: false,
  minItems: true,
} as const satisfies Partial<Record<keyof FormSchema, boolean>>;

const others = ['format', 'pattern', 'const', 'uniqueItems'] as const satisfies (keyof FormSchema)[];

/** Every date is a date that may be known in part. */
const widerFormats: Record<string, string> = { date: 'partial-date' };

const mend =
  'Keep the wider limit, or take the difference with an accept step: such answers are carried, and a check finds them.';

/** Limits of an answer: what was within them may be outside now. */
export const compareLimits: Comparison = ({ older, newer, step }) => {
  if (step?.op === 'join' || shapeOf(older.schema) !== shapeOf(newer.schema)) return [];
  return [
    ...limitsOf(older.schema, newer.schema, newer.id),
    ...(newer.schema.items && !newer.schema.items.properties
      ? limitsOf(older.schema.items ?? {}, newer.schema.items, newer.id)
      : []),
  ];
};

function limitsOf(was: FormSchema, is: FormSchema, id: string): Difference[] {
  return [
    ...Object.entries(numbers).flatMap(([name, isHigherTighter]) =>
      numberLimit(name as keyof typeof numbers, was, is, isHigherTighter, id),
    ),
    ...others.flatMap((name) => otherLimit(name, was, is, id)),
  ];
}

function numberLimit(
  name: keyof typeof numbers,
  { [name]: was }: FormSchema,
  { [name]: is }: FormSchema,
  isHigherTighter: boolean,
  id: string,
): Difference[] {
  if (was === is) return [];
  const open = isHigherTighter ? -Infinity : Infinity;
  const isTighter = isHigherTighter ? (is ?? open) > (was ?? open) : (is ?? open) < (was ?? open);
  const what = `${name} was ${was ?? 'not set'} and is ${is ?? 'not set'}.`;
  return [isTighter ? breaking('limit.tightened', id, { what, mend }) : compatible('limit.loosened', id, what)];
}

function otherLimit(name: (typeof others)[number], was: FormSchema, is: FormSchema, id: string): Difference[] {
  const [before, now] = [was[name] ?? false, is[name] ?? false];
  if (sameJson(before, now)) return [];
  const isWider = now === false || (name === 'format' && widerFormats[String(before)] === now);
  const what = `${name} was ${before === false ? 'not set' : String(before)} and is ${now === false ? 'not set' : String(now)}.`;
  return [isWider ? compatible('limit.loosened', id, what) : breaking('limit.tightened', id, { what, mend })];
}
