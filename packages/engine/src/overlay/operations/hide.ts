import { never } from '../../definition/conditions.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { categoryOfTarget, coreWithin, questionOfTarget, questionsOfSection } from '../targets.js';

/**
 * Hides a question, or all that a section asks. The form still knows the question, so that answers carried from
 * elsewhere are not strangers to it. Core questions, and groups that hold one, stay.
 */
export const hide: Operation<'hide'> = (draft, { target }) => {
  const category = categoryOfTarget(draft, target);
  const question = questionOfTarget(draft, target);
  if (!category && !question) return missing(target);
  const hidden = category ? questionsOfSection(draft, category) : question ? [question] : [];
  const core = hidden.flatMap(coreWithin);
  if (core.length > 0) return refused(`Core questions cannot be hidden: ${core.join(', ')}.`);
  for (const { schema } of hidden) schema.showWhen = never;
  return landed;
};
