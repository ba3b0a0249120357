import { groupWithin, type FormSchema } from '@kinform/engine';
import { settingsPath } from '../../files/library.js';
import { nearestCode } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A form that offers other levels of need than the authority has: the same number means different things elsewhere. */
export const levels: LintRule<FormCase> = {
  code: 'authority.levels',
  about: 'The levels of need that a form offers are those of the authority, under the name of its scheme.',
  severity: 'error',
  *check({ resolved, origins, owner, form }) {
    if (!resolved || owner.kind === 'profile') return;
    const { id: scheme, levels: known } = resolved.settings.levelScheme;
    const codes = known.map(({ code }) => code);
    for (const { id, schema } of allQuestions(resolved.schema)) {
      const [schemes, offered] = levelQuestions(schema);
      if (!schemes || !offered || scheme === '') continue;
      if (!schemes.includes(scheme)) {
        yield {
          at: { file: settingsPath(owner), path: ['levelScheme', 'id'] },
          severity: 'warning',
          message: `The form ${form} offers the levels of ${listed(schemes)} here, and the authority's own scheme is "${scheme}".`,
          mend: `Add two "options" changes to its overlay of this form: "${id}.scheme" with ["${scheme}"], and "${id}.code" with ${JSON.stringify(codes)}.`,
          question: `${id}.scheme`,
        };
        continue;
      }
      for (const [index, code] of offered.entries()) {
        if (codes.includes(code)) continue;
        const near = nearestCode(code, codes);
        yield {
          at: origins.keyword(`${id}.code`, 'enum', index),
          message: `The scheme "${scheme}" has no level "${code}".`,
          mend: near ? `Write "${near}" instead.` : `Write these: ${listed(codes)}.`,
          question: `${id}.code`,
        };
      }
    }
  },
};

/** Codes of the scheme and of the level, where a group asks for both. */
function levelQuestions(schema: FormSchema): [string[] | undefined, string[] | undefined] {
  const properties = groupWithin(schema)?.properties ?? {};
  if (!Object.hasOwn(properties, 'scheme') || !Object.hasOwn(properties, 'code')) return [undefined, undefined];
  return [properties['scheme']?.enum?.map(String), properties['code']?.enum?.map(String)];
}
