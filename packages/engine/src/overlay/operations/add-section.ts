import type { FormDraft } from '../../definition/form-draft.js';
import { addMissingWords } from '../../definition/question-words.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import { own } from '../../json.js';
import { readAdded, type AddedQuestion } from '../added-question.js';
import { landed, missing, refused, type ChangeOf, type Landing, type Operation } from '../landing.js';
import { categoryOfTarget } from '../targets.js';

/** Adds a section with its questions after another section, or last where the target is `form`. */
export const addSection: Operation<'addSection'> = (draft, change) => {
  const { target, name } = change;
  const before = categoryOfTarget(draft, target);
  if (!before && target !== 'form') return missing(target);
  const refusal = whyNotAdded(draft, change);
  if (refusal) return refusal;
  const added: [string, AddedQuestion][] = [];
  for (const question of writtenIn(change)) {
    const read = readAdded(draft, question, Object.keys(change.questions));
    if ('refusal' in read) return read.refusal;
    added.push([question.id, read]);
  }
  putIn(draft, change, added);
  const sections = (draft.ui.elements ??= []);
  sections.splice(before ? sections.indexOf(before) + 1 : sections.length, 0, {
    type: 'Category',
    name,
    elements: added.map(([id]) => ({ type: 'Control', scope: `#/properties/${id}` })),
  });
  return landed;
};

function whyNotAdded(draft: FormDraft, { name, questions }: ChangeOf<'addSection'>): Landing | undefined {
  const ids = Object.keys(questions);
  if (ids.length === 0) return refused('A section needs a question.');
  const taken = ids.find((id) => own(draft.schema.properties ?? {}, id));
  if (taken !== undefined) return refused(`The form has a question "${taken}" already.`);
  const reserved = [name, ...ids].find(whyNameIsReserved);
  if (reserved !== undefined) return refused(`The name "${reserved}" ${whyNameIsReserved(reserved)}.`);
  const known = draft.ui.elements?.some((element) => element.name === name);
  return known ? refused(`There is a section "${name}" already.`) : undefined;
}

/** The questions with the words that are theirs: a section says nothing of questions that it does not bring. */
function writtenIn({ questions, text, source }: ChangeOf<'addSection'>) {
  return Object.entries(questions).map(([id, schema]) => {
    const words = Object.entries(text ?? {}).map(([locale, all]) => {
      const theirs = Object.entries(all).filter(([one]) => one === id || one.startsWith(`${id}.`));
      return [locale, Object.fromEntries(theirs)] as const;
    });
    return { id, schema, words: Object.fromEntries(words), source };
  });
}

function putIn(draft: FormDraft, change: ChangeOf<'addSection'>, added: readonly [string, AddedQuestion][]): void {
  const properties = (draft.schema.properties ??= {});
  for (const [id, { schema }] of added) properties[id] = schema;
  for (const [locale, text] of Object.entries(draft.text)) {
    for (const [, { words }] of added) addMissingWords(text.questions, own(words, locale) ?? {});
    text.sections[change.name] = {
      title: own(change.title ?? {}, locale) || own(change.title ?? {}, 'en-GB') || change.name,
    };
  }
}
