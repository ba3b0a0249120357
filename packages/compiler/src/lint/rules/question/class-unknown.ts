import { isJsonObject, type FormSchema } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

const members = ['purpose', 'audience', 'retention'] as const;
const audiences = ['practitioner', 'family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];

/** A question classed by a code that there is not. */
export const classUnknown: LintRule<FormCase> = {
  code: 'class.unknown',
  about: 'Purposes, audiences and retention classes are codes that exist.',
  severity: 'error',
  *check({ resolved, origins, library }) {
    if (!resolved) return;
    const codesOf = (name: string): string[] => {
      const codes = library.object(`vocabularies/${name}.json`)?.['codes'];
      return Array.isArray(codes) ? codes.map(String) : [];
    };
    const known = { purpose: codesOf('purpose'), audience: audiences, retention: codesOf('retention') };
    for (const { id, schema } of everySchema(resolved.schema)) {
      if (!isJsonObject(schema.question)) continue;
      for (const member of members) {
        for (const code of [schema.question[member] ?? []].flat()) {
          if (known[member].length === 0 || known[member].includes(code)) continue;
          const near = nearestOf(code, known[member]);
          yield {
            at: origins.keyword(id, 'question', member),
            message: `There is no ${member === 'retention' ? 'retention class' : member} "${code}".`,
            mend: near ? `Write "${near}" instead.` : `Write one of these: ${known[member].join(', ')}.`,
            question: id,
          };
        }
      }
    }
  },
};

function everySchema(schema: FormSchema): { id: string; schema: FormSchema }[] {
  return [{ id: '', schema }, ...allQuestions(schema)];
}
