import type { FormSchema } from '@kinform/engine';
import { settingsPath } from '../../files/library.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

const models = ['consent', 'agreement-and-notice', 'inform'];

/** An authority that has one model of consent, and a form of it on which any may be chosen. */
export const consentModel: LintRule<FormCase> = {
  code: 'authority.consentModel',
  about: 'Where a form asks by which model a family is asked, it holds to the model in the settings of its authority.',
  severity: 'warning',
  *check({ resolved, owner, form }) {
    const model = resolved?.settings.consent?.model;
    if (!resolved || model === undefined || owner.kind === 'profile' || owner.name === 'national') return;
    for (const { id, schema } of allQuestions(resolved.schema)) {
      if (!takesAny(schema, model) || schema.rule) continue;
      yield {
        at: { file: settingsPath(owner), path: ['consent', 'model'] },
        message: `The model is "${model}", and "${id}" of the form ${form} takes any other.`,
        mend: `Add an "options" change for "${id}" with ["${model}"] to its overlay, or a "rule" that says why.`,
        question: id,
      };
    }
  },
};

/** Whether a question offers models of consent, this one and another. */
function takesAny({ enum: offered = [] }: FormSchema, model: string): boolean {
  const codes = offered.map(String);
  return codes.length > 1 && codes.includes(model) && codes.every((code) => models.includes(code));
}
