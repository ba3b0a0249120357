import { own } from '../../json.js';
import { landed, missing, type Operation } from '../landing.js';
import { noSuchLanguage, textIn } from '../own-language.js';
import { categoryOfTarget, questionOfTarget, sectionOfTarget } from '../targets.js';

/** Gives a question or section another hint, or the form another description; an empty value takes it away. */
export const hint: Operation<'hint'> = (draft, { target, value, locale }) => {
  const text = textIn(draft.text, locale);
  if (!text) return noSuchLanguage(locale);
  const words = value === '' ? undefined : value;
  const section = sectionOfTarget(target);
  if (target === 'form') {
    text.description = words;
  } else if (section !== undefined) {
    if (!categoryOfTarget(draft, target)) return missing(target);
    text.sections[section] = { ...(own(text.sections, section) ?? { title: section }), hint: words };
  } else {
    if (!questionOfTarget(draft, target)) return missing(target);
    text.questions[target] = { ...(own(text.questions, target) ?? { label: '' }), hint: words };
  }
  return landed;
};
