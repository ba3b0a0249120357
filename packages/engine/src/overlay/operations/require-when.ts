import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Makes a question one that must be answered when a condition holds. */
export const requireWhen: Operation<'requireWhen'> = (draft, { target, when, source }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  if (question.group.required?.includes(question.name)) {
    if (question.schema.core) return refused('A core question that must be answered stays one that must be answered.');
    question.group.required = question.group.required.filter((name) => name !== question.name);
  }
  question.schema.requiredWhen = when;
  question.schema.source = source;
  return landed;
};
