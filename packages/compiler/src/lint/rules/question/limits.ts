import { groupWithin, type FormSchema } from '@kinform/engine';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { deepest, most } from '../../resolve/origins.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A form beyond all measure, or an answer without an end. */
export const limits: LintRule<FormCase> = {
  code: 'limit',
  about: `No form has more than ${most} questions or ${deepest} levels, and every text and every list has an end.`,
  severity: 'advice',
  *check(one) {
    yield* beyondMeasure(one);
    const { origins } = one;
    for (const { id, schema } of allQuestions(one.resolved?.schema ?? {})) {
      if (isEndlessText(schema) || isEndlessText(schema.items ?? {})) {
        yield {
          at: origins.question(id),
          case: 'text',
          message: `"${id}" takes a text of any length.`,
          mend: 'Add "maxLength", with room for what people write: 250 for a line, 3000 for a story.',
          question: id,
        };
      }
      if (!isEndlessList(schema)) continue;
      yield {
        at: origins.question(id),
        case: 'list',
        message: `"${id}" takes any number of ${groupWithin(schema) ? 'rows' : 'entries'}.`,
        mend: 'Add "maxItems", with more room than any family needs, such as 50.',
        question: id,
      };
    }
  },
};

/** What the engine refuses to put together. */
function* beyondMeasure({ failure = '', origins, folder }: FormCase): Generator<Found> {
  if (failure.includes('levels deep')) {
    const id = [...origins.depths].find(([, depth]) => depth >= deepest)?.[0] ?? '';
    const message = `"${id}" is nested more than ${deepest} levels deep.`;
    yield { at: origins.question(id), case: 'depth', severity: 'error', message, mend: 'Flatten it.', question: id };
  }
  if (failure.includes(`more than ${most} questions`)) {
    const at = { file: `${folder}/schema.json`, path: [] };
    const message = `The form asks more than ${most} questions.`;
    yield { at, case: 'questions', severity: 'error', message, mend: 'Split it into several forms.' };
  }
}

/** Formats bound a text themselves; codes and ids of rows are short. */
function isEndlessText({
  type,
  maxLength,
  enum: codes,
  const: only,
  format,
  reference,
  vocabulary,
}: FormSchema): boolean {
  const bounded = [maxLength, codes, only, format, reference, vocabulary].some((one) => one !== undefined);
  return type === 'string' && !bounded;
}

/** A list of different codes, or of different rows of another list, ends by itself. */
function isEndlessList({ type, maxItems, items }: FormSchema): boolean {
  const bounded = [maxItems, items?.enum, items?.vocabulary, items?.reference].some((one) => one !== undefined);
  return type === 'array' && !bounded;
}
