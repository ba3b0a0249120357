import { groupWithin } from '@kinform/engine';
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
    for (const { id: groupId, schema } of groups) {
      const properties = Object.entries(groupWithin(schema)?.properties ?? {});
      for (const [locale, text] of Object.entries(resolved.text)) {
        const seen = new Map<string, string>();
        for (const [name, question] of properties) {
          const id = groupId === '' ? name : `${groupId}.${name}`;
          const label = text.questions[id]?.label.trim();
          // questions that take turns may be asked alike
          if (!label || question.showWhen || question.format === 'row-id') continue;
          const other = seen.get(label);
          if (other !== undefined) {
            yield {
              at: origins.words(locale, id, 'label') ?? origins.question(id),
              message: `"${id}" and "${other}" are asked in the same words in ${locale}.`,
              mend: 'Give each a label of its own.',
              question: id,
            };
          }
          seen.set(label, id);
        }
      }
    }
  },
};
