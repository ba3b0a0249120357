import { landed, missing, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Makes a question one that must be answered whenever it is shown. */
export const require: Operation<'require'> = (draft, { target, source }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  question.group.required = [...new Set([...(question.group.required ?? []), question.name])];
  delete question.schema.requiredWhen;
  question.schema.source = source;
  return landed;
};
