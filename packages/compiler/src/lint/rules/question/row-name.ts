import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A row or group named by an answer that it does not have; or something required that nobody asks. */
export const rowName: LintRule<FormCase> = {
  code: 'question.member',
  about: 'Every name under "rowName" and "required" is one of the questions of that group.',
  severity: 'error',
  *check({ resolved, origins }) {
    if (!resolved) return;
    const groups = [
      { id: '', schema: resolved.schema },
      ...[...allQuestions(resolved.schema)].flatMap(({ id, schema }) => [
        { id, schema },
        ...(schema.items ? [{ id: `${id}[]`, schema: schema.items }] : []),
      ]),
    ];
    for (const { id, schema } of groups) {
      if (!schema.properties) continue;
      const names = Object.keys(schema.properties);
      for (const keyword of ['rowName', 'required'] as const) {
        for (const [index, name] of (schema[keyword] ?? []).entries()) {
          if (names.includes(name)) continue;
          const near = nearestOf(name, names);
          yield {
            at: origins.keyword(id, keyword, index),
            message: `"${keyword}" names "${name}", which this group does not ask.`,
            mend: near ? `Write "${near}" instead.` : 'Take it out, or ask it.',
            question: id.replace('[]', ''),
          };
        }
      }
    }
  },
};
