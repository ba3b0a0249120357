import { own } from '../../json.js';
import { codedSchema, codesOffered } from '../codes-offered.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Makes a question offer the codes of another shared list, with that list's words. */
export const vocabulary: Operation<'vocabulary'> = (draft, { target, value }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const shared = own(draft.vocabularies, value);
  if (!shared) return refused(`There is no vocabulary "${value}".`);
  const coded = codedSchema(question.schema);
  const offers = codesOffered(question.schema, draft.vocabularies) !== undefined;
  if (!coded || !(offers ? (coded.type ?? 'string') === 'string' : isOpenText(coded))) {
    return refused(`"${target}" cannot offer options.`);
  }
  if (shared.codes.length === 0) return refused(`The vocabulary "${value}" has no codes.`);
  delete coded.enum;
  delete question.schema.vocabulary;
  coded.vocabulary = value;
  for (const text of Object.values(draft.text)) {
    const words = own(text.questions, target);
    if (!words) continue;
    const { options: _former, ...kept } = words;
    text.questions[target] = kept;
  }
  return landed;
};

/** A text that nothing says more of can become a choice. */
function isOpenText({
  type,
  format,
  reference,
  pattern,
}: {
  type?: string;
  format?: string;
  reference?: object;
  pattern?: string;
}): boolean {
  return type === 'string' && format === undefined && reference === undefined && pattern === undefined;
}
