import { isJsonObject, type FormSchema } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
import { idOfPath } from '../../conditions/answer-paths.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions, questionAt } from '../../resolve/question-index.js';

/** Keywords that stand on the items of a list, each with its members that name answers. */
const checks = {
  smart: ['action', 'owner', 'measure', 'due', 'review', 'agreed', 'accepted', 'feasible', 'available', 'need'],
  childsVoice: ['words', 'kind', 'obtained', 'reason', 'next', 'adults', 'child'],
} as const;

/** A check of rows that reads an answer which nobody asks for, or stands where there are no rows. */
export const rowChecks: LintRule<FormCase> = {
  code: 'check.answer',
  about: 'Every answer that a check of rows reads exists, and such a check stands on the items of a list.',
  severity: 'error',
  *check(one) {
    const form = one.resolved?.schema;
    if (!form) return;
    for (const { id, schema } of allQuestions(form)) {
      yield* misplaced(one, id, schema);
      for (const keyword of ['smart', 'childsVoice'] as const) yield* strangePaths(one, form, id, keyword);
    }
  },
};

function* misplaced({ origins }: FormCase, id: string, schema: FormSchema): Generator<Found> {
  for (const keyword of ['smart', 'childsVoice'] as const) {
    if (schema[keyword] === undefined) continue;
    yield {
      at: origins.keyword(id, keyword),
      message: `"${keyword}" stands on "${id}", and checks nothing there: it is for each row of a list.`,
      mend: 'Put it into the "items" of a list of rows.',
      question: id,
    };
  }
}

function* strangePaths(
  { origins }: FormCase,
  form: FormSchema,
  id: string,
  keyword: keyof typeof checks,
): Generator<Found> {
  const check = questionAt(form, id)?.schema.items?.[keyword];
  if (!isJsonObject(check)) return;
  for (const member of checks[keyword]) {
    const paths = [check[member] ?? []].flat();
    for (const [index, path] of paths.entries()) {
      if (typeof path !== 'string' || questionAt(form, idOfPath(path.replaceAll('/*', ''), id))) continue;
      const near = nearestOf(path, reachable(form, id));
      const step = Array.isArray(check[member]) ? [member, index] : [member];
      yield {
        at: origins.keyword(`${id}[]`, keyword, ...step),
        message: `"${keyword}" reads "${path}", and a row of "${id}" has no such answer.`,
        mend: near ? `Write "${near}" instead.` : 'Name an answer of the row, or one from the top with "/".',
        question: id,
      };
    }
  }
}

/** Answers of a row by their way from it, and those at the top of the form. */
function reachable(form: FormSchema, list: string): string[] {
  return [...allQuestions(form)].flatMap(({ id }) => {
    if (id.startsWith(`${list}.`)) return [id.slice(list.length + 1).replaceAll('.', '/')];
    return parentId(id) === '' ? [] : [`/${id.replaceAll('.', '/')}`];
  });
}
