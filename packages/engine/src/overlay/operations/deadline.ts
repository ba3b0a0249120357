import { copyJson } from '../../json.js';
import { landed, missing, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Says by when the date that a question asks for must be reached. */
export const deadline: Operation<'deadline'> = (draft, { target, deadline: rule, source }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  question.schema.deadline = { source, ...copyJson(rule) };
  return landed;
};
