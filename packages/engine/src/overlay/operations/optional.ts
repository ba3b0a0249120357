import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Makes a question one that need not be answered; a core question that must be answered stays so. */
export const optional: Operation<'optional'> = (draft, { target }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const { group, schema, name } = question;
  if (schema.core) return refused('A core question that must be answered stays one that must be answered.');
  group.required = (group.required ?? []).filter((one) => one !== name);
  if (group.required.length === 0) delete group.required;
  delete schema.requiredWhen;
  return landed;
};
