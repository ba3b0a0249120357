import type { FormText } from '../definition/form-definition.js';
import { own } from '../json.js';
import { refused, type Landing } from './landing.js';

/** Words in the language that a change speaks; British English where it does not say. */
export function textIn(text: Record<string, FormText>, locale = 'en-GB'): FormText | undefined {
  return own(text, locale);
}

/** The form has no words in that language. */
export function noSuchLanguage(locale = 'en-GB'): Landing {
  return refused(`This form has no words in ${locale}.`);
}
