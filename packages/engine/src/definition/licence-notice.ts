import { own } from '../json.js';
import type { FormText } from './form-definition.js';
import type { Licence, TextPack } from './licensed.js';

/**
 * Puts the words of a form that holds a licence (`whenLicensed`) in the place of those that say it does not, in place.
 * `{licenceHolder}`, `{licenceName}` and `{licenceNotice}` in them stand for what the overlay and the pack say.
 */
export function sayLicensed(text: Record<string, FormText>, licence: Licence, pack: TextPack): void {
  for (const [locale, form] of Object.entries(text)) {
    const { sections, document } = form.whenLicensed ?? {};
    const terms = {
      licenceHolder: licence.holder,
      licenceName: licence.licence,
      licenceNotice: own(pack.notice ?? {}, locale) ?? '',
    };
    for (const [name, words] of Object.entries(sections ?? {})) {
      form.sections[name] = {
        title: filled(words.title, terms),
        ...(words.hint ? { hint: filled(words.hint, terms) } : {}),
      };
    }
    for (const [key, words] of Object.entries(document ?? {})) form.document[key] = filled(words, terms);
  }
}

/** Takes out, in place, the words that a form has for when it holds a licence: they are used by then, or not at all. */
export function dropUnused(text: Record<string, FormText>): void {
  for (const form of Object.values(text)) delete form.whenLicensed;
}

function filled(words: string, terms: Readonly<Record<string, string>>): string {
  return Object.entries(terms).reduce((text, [term, value]) => text.replaceAll(`{${term}}`, value), words);
}
