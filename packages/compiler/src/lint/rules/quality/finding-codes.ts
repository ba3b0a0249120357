import type { FormSchema } from '@kinform/engine';
import { within } from '../../files/place.js';
import type { LintRule } from '../../lint-rule.js';
import { allQuestions } from '../../resolve/question-index.js';
import type { WholeScene } from '../../scenes.js';
import { nearestOf } from '../../../template/nearest.js';
import { listIn, qualityScenes } from './quality-scenes.js';

/** Finding codes that no keyword of a schema is behind. */
const always = ['required', 'unknownQuestion', 'type', 'requiredWhen'];

/** An item of a quality profile that must be without findings which nothing can produce: it would always be met. */
export const qualityCode: LintRule<WholeScene> = {
  code: 'quality.code',
  about:
    'Every finding code that an item of a quality profile must be without can come out of some version of the form.',
  severity: 'advice',
  *check(scene) {
    for (const { form, test, at, cases } of qualityScenes(scene)) {
      const codes = [
        ...new Set([...always, ...cases.flatMap(({ resolved }) => (resolved ? codesIn(resolved.schema) : []))]),
      ];
      for (const [index, { codes: wanted }] of listIn(test['without']).entries()) {
        for (const [place, code] of (Array.isArray(wanted) ? wanted : []).map(String).entries()) {
          if (cases.length === 0 || codes.some((one) => one === code || code.startsWith(`${one}.`))) continue;
          const near = nearestOf(code, codes);
          yield {
            at: within(at, 'without', index, 'codes', place),
            message: `Nothing in ${form} finds "${code}", in no version that it speaks of.`,
            mend: near
              ? `Write "${near}", or leave it out.`
              : 'Leave it out, or have a question checked by that keyword.',
          };
        }
      }
    }
  },
};

/** Keywords of a form's questions and rows, each a code that something may begin with; named rules by their names. */
function codesIn(schema: FormSchema): string[] {
  const schemas = [schema, ...allQuestions(schema).map((question) => question.schema)];
  const places = schemas.flatMap((one) => [one, ...(one.items ? [one.items] : [])]);
  const rules = places.flatMap(({ rule }) => Object.keys(rule ?? {}).map((name) => `rule.${name}`));
  const keywords = places.flatMap((place) => Object.keys(place)).filter((keyword) => keyword !== 'rule');
  return [...new Set([...keywords, ...rules])];
}
