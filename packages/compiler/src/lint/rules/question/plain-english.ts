import { questionIdOf } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';

/** An exception from plain English, or a list of explained words, that the form does not have. */
export const plainEnglish: LintRule<FormCase> = {
  code: 'question.plainEnglish',
  about: 'What "plainEnglish" names are questions and groups of the form.',
  severity: 'error',
  *check({ resolved, origins }) {
    const stated = resolved?.schema.plainEnglish;
    if (!resolved || !stated) return;
    const ids = Object.keys(resolved.questions);
    const { except = [], explained } = stated;
    const named = [
      ...except.map((id, index) => ({ id, at: origins.keyword('', 'plainEnglish', 'except', index) })),
      ...(explained ? [{ id: termOf(explained), at: origins.keyword('', 'plainEnglish', 'explained') }] : []),
    ];
    for (const { id, at } of named) if (!ids.includes(id)) yield missing(id, at, ids);
  },
};

function termOf({ list, term }: { list: string; term: string }): string {
  return `${questionIdOf(list)}.${term}`;
}

function missing(id: string, at: Found['at'], ids: readonly string[]): Found {
  const near = nearestOf(id, ids);
  return {
    at,
    message: `"plainEnglish" names "${id}", which this form does not ask.`,
    mend: near ? `Write "${near}" instead.` : 'Take it out.',
  };
}
