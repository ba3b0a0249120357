import { own } from '../../json.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Replaces the codes that a question offers, with words for those that are new. */
export const options: Operation<'options'> = (draft, { target, codes, text }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const coded = question.schema.type === 'array' ? question.schema.items : question.schema;
  if (!coded || (!coded.enum && !coded.vocabulary && !question.schema.vocabulary)) {
    return refused(`"${target}" does not offer options.`);
  }
  coded.enum = [...codes];
  for (const [locale, words] of Object.entries(text ?? {})) {
    const questions = own(draft.text, locale)?.questions;
    if (!questions) continue;
    const former = own(questions, target) ?? { label: '' };
    questions[target] = { ...former, options: { ...former.options, ...words } };
  }
  return landed;
};
