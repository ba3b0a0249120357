import { type Condition } from '@kinform/engine';
import { isNever, parentId } from '@kinform/engine/definition';
import type { Place } from '../../files/place.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/**
 * A question that must be answered and that the same file hides. A question that an authority hides need not be
 * answered there, so requiring it nationally is no fault; requiring it in the overlay that hides it, or in a later one, is.
 */
export const requiredHidden: LintRule<FormCase> = {
  code: 'question.requiredHidden',
  about: 'No file requires an answer to a question that it hides itself, or that was hidden before.',
  severity: 'error',
  *check(one) {
    if (!one.resolved) return;
    const conditions = new Map([...allQuestions(one.resolved.schema)].map(({ id, schema }) => [id, schema.showWhen]));
    for (const { id, schema, group, name } of allQuestions(one.resolved.schema)) {
      const always = group.required?.includes(name) ?? false;
      if (!always && !schema.requiredWhen) continue;
      const hidden = hiddenBy(one, id, conditions);
      const required = one.origins.keyword(id, always ? 'required' : 'requiredWhen');
      if (!hidden || orderOf(one, required) < orderOf(one, hidden.at)) continue;
      const what = hidden.id === id ? 'it is hidden' : `"${hidden.id}", which it is in, is hidden`;
      yield {
        at: required,
        message: `"${id}" must be answered here, but ${what}, so nobody is asked.`,
        mend: `Take the requirement out, or show "${hidden.id}" again.`,
        question: id,
      };
    }
  },
};

function hiddenBy(
  { origins }: FormCase,
  id: string,
  conditions: ReadonlyMap<string, Condition | undefined>,
): { id: string; at: Place } | undefined {
  for (let here = id; here !== ''; here = parentId(here)) {
    if (isNever(conditions.get(here))) return { id: here, at: origins.keyword(here, 'showWhen') };
  }
  return undefined;
}

/** Forms speak before overlays, and overlays in the order in which they are applied. */
function orderOf({ overlays }: FormCase, { file }: Place): number {
  return overlays.findIndex(({ place }) => place.path === file);
}
