import { isJsonObject, type FormSchema } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { namedAnswer } from '../../conditions/answer-paths.js';
import type { Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

const dateFormats = ['date', 'date-time', 'partial-date'];

/** A deadline or an order of dates between answers that are no dates. */
export const dates: LintRule<FormCase> = {
  code: 'date.kind',
  about: 'Deadlines, "notBefore" and "notInFuture" stand at dates and start from dates.',
  severity: 'error',
  *check({ resolved, origins }) {
    if (!resolved) return;
    for (const { id, schema } of allQuestions(resolved.schema)) {
      for (const keyword of ['deadline', 'notBefore', 'notInFuture'] as const) {
        if (!schema[keyword] || isDate(schema)) continue;
        yield {
          at: origins.keyword(id, keyword),
          message: `"${id}" is not a date, so "${keyword}" means nothing there.`,
          mend: `Give it "format": "date", or take "${keyword}" out.`,
          question: id,
        };
      }
      const { deadline, notBefore } = schema;
      if (deadline) yield* noDate(resolved.schema, id, deadline.anchor, origins.keyword(id, 'deadline', 'anchor'));
      if (isJsonObject(notBefore)) {
        yield* noDate(resolved.schema, id, notBefore.answer, origins.keyword(id, 'notBefore', 'answer'));
      }
    }
  },
};

function isDate({ format }: FormSchema): boolean {
  return dateFormats.includes(format ?? '');
}

function* noDate(form: FormSchema, id: string, path: string, at: Place): Generator<Found> {
  const named = namedAnswer(form, path, parentId(id));
  if (named.kind !== 'question' || isDate(named.schema)) return;
  yield {
    at,
    message: `"${path}" is not a date, so no time can be counted from it.`,
    mend: 'Name the answer that holds the date.',
    question: id,
  };
}
