import { groupWithin, type FormSchema, type QuestionText } from '@kinform/engine';
import { childId } from '@kinform/engine/definition';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** Two questions side by side that are asked in the same words: nobody can tell them apart. */
export const sameLabel: LintRule<FormCase> = {
  code: 'words.sameLabel',
  about: 'No two questions of one group that are shown together are asked in the same words.',
  severity: 'warning',
  *check({ resolved, origins }) {
    if (!resolved) return;
    const groups = [{ id: '', schema: resolved.schema }, ...allQuestions(resolved.schema)];
    for (const { id: group, schema } of groups) {
      const ids = shownTogether(schema).map((name) => childId(group, name));
      for (const [locale, { questions }] of Object.entries(resolved.text)) {
        for (const [id, other] of askedAlike(ids, questions)) {
          yield {
            at: origins.words(locale, id, 'label') ?? origins.question(id),
            message: `"${id}" and "${other}" are asked in the same words in ${locale}.`,
            mend: 'Give each a label of its own.',
            question: id,
          };
        }
      }
    }
  },
};

/** Names of the questions of a group that are always there; those that take turns may be asked alike. */
function shownTogether(schema: FormSchema): string[] {
  const properties = Object.entries(groupWithin(schema)?.properties ?? {});
  return properties.filter(([, one]) => !one.showWhen && one.format !== 'row-id').map(([name]) => name);
}

/** Questions with the first one before them that has the same label. */
function askedAlike(ids: readonly string[], questions: Record<string, QuestionText>): [string, string][] {
  const labels = ids.map((id) => questions[id]?.label.trim() ?? '');
  return ids.flatMap((id, index): [string, string][] => {
    const first = labels.indexOf(labels[index] ?? '');
    return labels[index] === '' || first === index ? [] : [[id, ids[first] ?? '']];
  });
}
