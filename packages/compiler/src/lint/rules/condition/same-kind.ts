import type { FormSchema } from '@kinform/engine';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites, type Atom } from '../../conditions/condition-sites.js';
import { within } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';

/** A condition that two answers are the same, of kinds that never are: the row that one names is not the text of another. */
export const sameKind: LintRule<FormCase> = {
  code: 'condition.sameKind',
  about: 'Answers that a condition holds against each other with "sameAs" are of kinds that can be the same.',
  severity: 'error',
  *check(one) {
    const schema = one.resolved?.schema;
    if (!schema) return;
    for (const { id, group, condition, at } of conditionSites(one)) {
      for (const atom of atomsOf(condition, group, at)) {
        for (const found of differentKinds(schema, atom)) yield { ...found, question: id };
      }
    }
  },
};

function* differentKinds(schema: FormSchema, { condition, group, at }: Atom): Generator<Found> {
  if (!('sameAs' in condition) || !('answer' in condition)) return;
  const one = namedAnswer(schema, condition.answer, group);
  const other = namedAnswer(schema, String(condition.sameAs), group);
  if (one.kind !== 'question' || other.kind !== 'question' || canBeSame(one.schema, other.schema)) return;
  yield {
    at: within(at, 'sameAs'),
    message: `"${condition.answer}" is ${kindOf(one.schema).words}, and "${String(condition.sameAs)}" is ${kindOf(other.schema).words}: the two are never the same.`,
    mend: 'Compare answers of one kind: two names of rows in the same list, two dates, two texts.',
  };
}

interface Kind {
  name: string;
  words: string;
}

function canBeSame(one: FormSchema, other: FormSchema): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  if (a.name !== b.name) return false;
  const [codes, others] = [one.enum ?? one.items?.enum, other.enum ?? other.items?.enum];
  return !codes || !others || codes.some((code) => others.includes(code));
}

/** What an answer is, as far as it matters to whether two can be the same. */
function kindOf({ type, format = '', reference, items, enum: codes }: FormSchema): Kind {
  if (reference) return { name: `row of ${reference.list}`, words: `the name of a row in "${reference.list}"` };
  if (codes) return { name: 'code', words: 'one of a list of choices' };
  if (format === 'date-time') return { name: 'time', words: 'a date with a time' };
  if (format === 'date' || format === 'partial-date') return { name: 'date', words: 'a date' };
  if (items) return { name: `list of ${kindOf(items).name}`, words: 'a list' };
  const kinds: Record<string, string> = {
    string: 'text that people write',
    integer: 'a number',
    number: 'a number',
    boolean: 'yes or no',
    object: 'a group of answers',
  };
  const words = kinds[type ?? ''] ?? 'an answer';
  return { name: words, words };
}
