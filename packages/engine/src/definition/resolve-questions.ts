import { isSettled, settle } from '../digest/settled.js';
import { fieldTypeOf } from './field-type-of.js';
import type { FormSchema, QuestionClass } from './form-schema.js';
import { classOf } from './question-classes.js';
import type { ResolvedQuestion } from './resolved-form.js';
import type { MetQuestion } from './walk-questions.js';

/** What is known of each of these questions, in the given order: the section of each by its id. */
export function questionsInOrder(
  written: readonly MetQuestion[],
  order: Iterable<readonly [id: string, section: string]>,
): Record<string, ResolvedQuestion> {
  const met = new Map(written.map((question) => [question.id, question]));
  const classes = new Map<readonly FormSchema[], QuestionClass>();
  const questions: Record<string, ResolvedQuestion> = {};
  for (const [id, section] of order) {
    const question = met.get(id);
    if (!question) continue;
    // Questions of one group share what is around them, so that its class is worked out once.
    let outer = classes.get(question.around);
    if (!outer) classes.set(question.around, (outer = classOf({}, question.around)));
    questions[id] = resolvedQuestion(question, section, outer);
  }
  return questions;
}

/** What is known of questions with settled schemas: the same for every authority that asks them in the same section. */
const known = new WeakMap<FormSchema, ResolvedQuestion>();

function resolvedQuestion({ id, schema }: MetQuestion, section: string, outer: QuestionClass): ResolvedQuestion {
  const { purpose, audience, retention } = schema.question ? { ...outer, ...schema.question } : outer;
  const former = known.get(schema);
  if (
    former?.id === id &&
    former.section === section &&
    former.purpose === purpose &&
    former.audience === audience &&
    former.retention === retention
  )
    return former;
  const question = {
    id,
    section,
    field: fieldTypeOf(schema),
    source: schema.source ?? '',
    purpose,
    audience,
    retention,
  };
  if (isSettled(schema)) known.set(schema, settle(question));
  return question;
}
