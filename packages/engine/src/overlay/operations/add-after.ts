import type { QuestionText } from '../../definition/form-definition.js';
import type { FormDraft } from '../../definition/form-draft.js';
import { childId, parentId } from '../../definition/question-ids.js';
import { addMissingWords } from '../../definition/question-words.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import { findQuestion } from '../../definition/walk-questions.js';
import { own } from '../../json.js';
import { readAdded } from '../added-question.js';
import { insertAfter } from '../insert-after.js';
import { landed, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { placeOfControl, questionOfTarget, scopeOf } from '../targets.js';

/** Adds a question after another one, in the same group and, where that one has its own control, right below it. */
export const addAfter: Operation<'addAfter'> = (draft, change) => {
  const { target, name, source } = change;
  const before = questionOfTarget(draft, target);
  if (!before) return missing(target);
  const reserved = whyNameIsReserved(name);
  if (reserved) return refused(`The name "${name}" ${reserved}.`);
  if (own(before.group.properties ?? {}, name))
    return refused(`There is a question "${name}" beside "${target}" already.`);
  const id = childId(parentId(target), name);
  const added = readAdded(draft, { id, schema: change.schema, words: wordsOf(change, id), source });
  if ('refusal' in added) return added.refusal;
  before.group.properties = insertAfter(before.group.properties ?? {}, before.name, name, added.schema);
  if (change.required) before.group.required = [...(before.group.required ?? []), name];
  addControl(draft, target, id);
  for (const [locale, text] of Object.entries(draft.text)) {
    addMissingWords(text.questions, own(added.words, locale) ?? {});
  }
  return landed;
};

function addControl(draft: FormDraft, target: string, id: string): void {
  const place = placeOfControl(draft.ui, target);
  const added = findQuestion(draft.schema, id);
  if (place && added) place.siblings.splice(place.index + 1, 0, { type: 'Control', scope: scopeOf(added) });
}

/** Words of the question itself, or of it and of those inside it, by id relative to it ('' for itself). */
function wordsOf(change: ChangeOf<'addAfter'>, id: string): Record<string, Record<string, QuestionText>> {
  const byLocale = Object.entries(change.text ?? {}).map(([locale, words]) => [locale, wordsBelow(words, id)] as const);
  return Object.fromEntries(byLocale);
}

function wordsBelow(words: QuestionText | Record<string, QuestionText>, id: string): Record<string, QuestionText> {
  if (isQuestionText(words)) return { [id]: words };
  return Object.fromEntries(
    Object.entries(words).map(([relative, text]) => [relative === '' ? id : childId(id, relative), text]),
  );
}

function isQuestionText(words: QuestionText | Record<string, QuestionText>): words is QuestionText {
  return typeof words['label'] === 'string';
}
