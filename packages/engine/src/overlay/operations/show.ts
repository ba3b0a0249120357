import { landed, missing, refused, type Operation } from '../landing.js';
import { categoryOfTarget, coreWithin, questionOfTarget, questionsOfSection } from '../targets.js';

/** Shows a question, or all that a section asks: always, or when a condition holds. Core questions are always shown. */
export const show: Operation<'show'> = (draft, { target, when }) => {
  const category = categoryOfTarget(draft, target);
  const question = questionOfTarget(draft, target);
  if (!category && !question) return missing(target);
  const shown = category ? questionsOfSection(draft, category) : question ? [question] : [];
  const core = when ? shown.flatMap(coreWithin) : [];
  if (core.length > 0) return refused(`Core questions are always shown: ${core.join(', ')}.`);
  for (const { schema } of shown) {
    if (when) schema.showWhen = when;
    else delete schema.showWhen;
  }
  return landed;
};
