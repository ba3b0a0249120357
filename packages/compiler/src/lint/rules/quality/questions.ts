import { answersRead, isJsonObject, type Condition, type FormSchema } from '@kinform/engine';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { allQuestions, questionAt } from '../../resolve/question-index.js';
import type { WholeScene } from '../../scenes.js';
import { nearestOf } from '../../../template/nearest.js';
import { listIn, qualityScenes, type QualityScene } from './quality-scenes.js';

/** An item of a quality profile that looks at a question which a version of the form has not: it could never be right. */
export const qualityQuestion: LintRule<WholeScene> = {
  code: 'quality.question',
  about: 'Every question that an item of a quality profile looks at is in every version of the form that it speaks of.',
  severity: 'error',
  *check(scene) {
    for (const one of qualityScenes(scene)) {
      for (const { id, at } of questionsNamed(one)) {
        const without = one.cases.filter(({ resolved }) => resolved && !questionAt(resolved.schema, id));
        const [first] = without;
        if (first?.resolved)
          yield strange(one, id, at, {
            schema: first.resolved.schema,
            versions: without.map(({ version }) => version),
          });
      }
    }
  },
};

function strange(
  { form }: QualityScene,
  id: string,
  at: Place,
  { schema, versions }: { schema: FormSchema; versions: string[] },
): Found {
  const near = nearestOf(
    id,
    allQuestions(schema).map((question) => question.id),
  );
  return {
    at,
    message: `${form} ${versions.join(' and ')} has no question "${id}".`,
    mend: near
      ? `Write "${near}", or begin with a version that has it.`
      : 'Name a question that it has, or begin with a version that has it.',
  };
}

/** Ids that a test names, and those that its conditions read. */
function questionsNamed({ test, at }: QualityScene): { id: string; at: Place }[] {
  const listed = (value: unknown, place: Place): { id: string; at: Place }[] =>
    (Array.isArray(value) ? value : []).map((id, index) => ({ id: String(id), at: within(place, index) }));
  const read = (member: string): { id: string; at: Place }[] => {
    const condition = test[member];
    if (!isJsonObject(condition)) return [];
    return [...new Set(answersRead(condition as Condition, ''))].map((id) => ({ id, at: within(at, member) }));
  };
  return [
    ...['needs', 'evidence'].flatMap((member) => listed(test[member], within(at, member))),
    ...listIn(test['without']).flatMap((one, index) => listed(one['at'], within(at, 'without', index, 'at'))),
    ...['asked', 'met', 'attestedBy'].flatMap(read),
  ];
}
