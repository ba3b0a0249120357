import { askingOrder } from './asking-order.js';
import { fieldTypeOf } from './field-type-of.js';
import type { UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { classOf } from './question-classes.js';
import type { ResolvedQuestion } from './resolved-form.js';
import { questionsOf } from './walk-questions.js';

/** What is known of each question of a schema, by question id, in the order in which the UI schema asks them. */
export function resolveQuestions(schema: FormSchema, ui: UiElement): Record<string, ResolvedQuestion> {
  const met = new Map(questionsOf(schema).map((question) => [question.id, question]));
  const questions: Record<string, ResolvedQuestion> = {};
  for (const [id, section] of askingOrder(schema, ui)) {
    const question = met.get(id);
    if (!question) continue;
    const { schema: asked, around } = question;
    const { purpose, audience, retention } = classOf(asked, around);
    questions[id] = {
      id,
      section,
      field: fieldTypeOf(asked),
      source: asked.source ?? '',
      purpose,
      audience,
      retention,
    };
  }
  return questions;
}
