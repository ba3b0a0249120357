import { own } from '../../json.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Makes a question offer the codes of another shared list, with that list's words. */
export const vocabulary: Operation<'vocabulary'> = (draft, { target, value }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  if (!own(draft.vocabularies, value)) return refused(`There is no vocabulary "${value}".`);
  const coded = question.schema.type === 'array' ? question.schema.items : question.schema;
  if (!coded) return refused(`"${target}" does not offer options.`);
  delete coded.enum;
  delete question.schema.vocabulary;
  coded.vocabulary = value;
  for (const text of Object.values(draft.text)) {
    const words = own(text.questions, target);
    if (words) delete words.options;
  }
  return landed;
};
