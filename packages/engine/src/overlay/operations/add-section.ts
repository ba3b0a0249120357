import { inlineBlocks } from '../../definition/inline-blocks.js';
import { addMissingWords } from '../../definition/question-words.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import type { FormDraft } from '../../definition/form-draft.js';
import { copyJson, own } from '../../json.js';
import { landed, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { categoryOfTarget } from '../targets.js';

/** Adds a section with its questions after another section, or last where the target is `form`. */
export const addSection: Operation<'addSection'> = (draft, change) => {
  const { target, name } = change;
  const before = categoryOfTarget(draft, target);
  if (!before && target !== 'form') return missing(target);
  const taken = Object.keys(change.questions).find((id) => own(draft.schema.properties ?? {}, id));
  if (taken) return refused(`The form has a question "${taken}" already.`);
  const reserved = Object.keys(change.questions).find(whyNameIsReserved);
  if (reserved !== undefined) return refused(`The name "${reserved}" ${whyNameIsReserved(reserved)}.`);
  if (draft.ui.elements?.some((element) => element.name === name))
    return refused(`There is a section "${name}" already.`);
  addQuestions(draft, change);
  const sections = (draft.ui.elements ??= []);
  sections.splice(before ? sections.indexOf(before) + 1 : sections.length, 0, {
    type: 'Category',
    name,
    elements: Object.keys(change.questions).map((id) => ({ type: 'Control', scope: `#/properties/${id}` })),
  });
  return landed;
};

function addQuestions(draft: FormDraft, change: ChangeOf<'addSection'>): void {
  const properties = (draft.schema.properties ??= {});
  for (const [id, written] of Object.entries(change.questions)) {
    const { schema, words } = inlineBlocks(copyJson(written), draft.blocks, id);
    properties[id] = schema;
    for (const [locale, text] of Object.entries(draft.text)) {
      addMissingWords(text.questions, own(change.text, locale) ?? {});
      addMissingWords(text.questions, own(words, locale) ?? {});
    }
  }
  for (const [locale, text] of Object.entries(draft.text)) {
    text.sections[change.name] = { title: own(change.title, locale) ?? own(change.title, 'en-GB') ?? change.name };
  }
}
