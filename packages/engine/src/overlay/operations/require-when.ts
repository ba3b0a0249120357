import { sameJson, type Json } from '../../json.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/**
 * Makes a question one that must be answered when a condition holds. A core question that must be answered on a
 * condition of the form's own keeps that one too.
 */
export const requireWhen: Operation<'requireWhen'> = (draft, { target, when, source }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const { group, schema, name } = question;
  if (group.required?.includes(name)) {
    if (schema.core) return refused('A core question that must be answered stays one that must be answered.');
    group.required = group.required.filter((one) => one !== name);
  }
  const former = schema.core ? schema.requiredWhen : undefined;
  const same = former === undefined || sameJson(former as Json, when as Json);
  schema.requiredWhen = same ? when : { any: [former, when] };
  schema.source = source;
  return landed;
};
