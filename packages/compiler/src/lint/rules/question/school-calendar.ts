import type { Deadline } from '@kinform/engine';
import { settingsPath } from '../../files/library.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A deadline by school days or terms that an authority has not given: nobody would watch it. */
export const schoolCalendar: LintRule<FormCase> = {
  code: 'authority.termsMissing',
  about: 'Where a deadline goes by school days or terms, the authority gives its terms.',
  severity: 'warning',
  *check({ resolved, owner }) {
    if (!resolved || owner.kind === 'profile' || (resolved.settings.calendar?.terms ?? []).length > 0) return;
    for (const { id, schema } of allQuestions(resolved.schema)) {
      const units = schema.deadline ? unitsOf(schema.deadline) : [];
      if (!units.some((unit) => unit === 'schoolDays' || unit === 'terms')) continue;
      yield {
        at: { file: settingsPath(owner), path: ['calendar'] },
        message: `The deadline of "${id}" goes by the school calendar, and no terms are given.`,
        mend: 'Add "terms" to "calendar": each with its name, first day, last day and half-term break.',
        question: id,
      };
    }
  },
};

function unitsOf({ unit, notBefore, when = [] }: Deadline): (string | undefined)[] {
  return [unit, notBefore?.unit, ...when.flatMap((one) => [one.unit, one.notBefore?.unit])];
}
