import { own } from '../../json.js';
import { landed, missing, type Operation } from '../landing.js';
import { noSuchLanguage, textIn } from '../own-language.js';
import { categoryOfTarget, questionOfTarget, sectionOfTarget } from '../targets.js';

/** Gives a question, a section or the form other words. The name in mid-sentence is the change's own, else the new label. */
export const relabel: Operation<'relabel'> = (draft, { target, value, called, locale }) => {
  const text = textIn(draft.text, locale);
  if (!text) return noSuchLanguage(locale);
  const section = sectionOfTarget(target);
  if (target === 'form') {
    text.title = value;
  } else if (section !== undefined) {
    if (!categoryOfTarget(draft, target)) return missing(target);
    text.sections[section] = { ...own(text.sections, section), title: value };
  } else {
    if (!questionOfTarget(draft, target)) return missing(target);
    const { called: _former, ...kept } = own(text.questions, target) ?? { label: '' };
    text.questions[target] = { ...kept, label: value, ...(called === undefined ? {} : { called }) };
  }
  return landed;
};
