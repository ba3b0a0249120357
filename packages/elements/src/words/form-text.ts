import type { FormText, ResolvedForm } from '@kinform/engine';

/** The form's words in a locale, or in the first language that it has. */
export function formText(form: ResolvedForm, locale: string): FormText {
  const text = form.text[locale] ?? Object.values(form.text)[0];
  if (!text)
    throw new Error(`The form "${form.form}" has no words in any language. Build it with at least one text file.`);
  return text;
}
