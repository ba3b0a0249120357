import type { FormDraft } from '../../definition/form-draft.js';
import { own } from '../../json.js';
import { codedSchema, codesOffered } from '../codes-offered.js';
import { landed, landedBut, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/** Replaces the codes that a question offers, with words for those that are new. */
export const options: Operation<'options'> = (draft, change) => {
  const { target, codes } = change;
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const coded = codedSchema(question.schema);
  if (
    !coded ||
    codesOffered(question.schema, draft.vocabularies) === undefined ||
    (coded.type ?? 'string') !== 'string'
  ) {
    return refused(`"${target}" does not offer options.`);
  }
  if (codes.length === 0) return refused('A question that offers options needs one at least.');
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) return refused(`The code "${twice}" is offered twice.`);
  coded.enum = [...codes];
  addWords(draft, change);
  const silent = withoutWords(draft, change);
  return silent.length > 0 ? landedBut(silent.join(' ')) : landed;
};

function addWords(draft: FormDraft, { target, text }: ChangeOf<'options'>): void {
  for (const [locale, words] of Object.entries(text ?? {})) {
    const questions = own(draft.text, locale)?.questions;
    if (!questions) continue;
    const former = own(questions, target) ?? { label: '' };
    questions[target] = { ...former, options: { ...former.options, ...words } };
  }
}

function withoutWords(draft: FormDraft, { target, codes }: ChangeOf<'options'>): string[] {
  const question = questionOfTarget(draft, target);
  const name = question?.schema.vocabulary ?? codedSchema(question?.schema ?? {})?.vocabulary;
  const shared = name === undefined ? {} : (own(draft.vocabularies, name)?.text ?? {});
  return Object.entries(draft.text).flatMap(([locale, { questions }]) => {
    const words = { ...own(shared, locale), ...own(questions, target)?.options };
    const silent = codes.filter((code) => !own(words, code));
    return silent.length > 0 ? [`There are no words in ${locale} for: ${silent.join(', ')}.`] : [];
  });
}
