import type { FormRecord, ResolvedForm } from '@kinform/engine';
import { CannotRunError } from './cannot-run.js';
import { textOption } from './command.js';
import type { OptionValues } from './command.js';

/** The language asked for with --locale, or the record's own. Throws CannotRunError for what is no BCP 47 tag. */
export function localeOption(options: OptionValues, record: FormRecord): string {
  const named = textOption(options, 'locale');
  if (named === undefined) return record.locale;
  try {
    return Intl.getCanonicalLocales(named)[0] ?? record.locale;
  } catch {
    throw new CannotRunError(
      `--locale ${named} is no language.`,
      'Write it as a language tag, such as --locale en-GB.',
    );
  }
}

/** A line for whoever asked for a language that the form does not speak; none where it does. */
export function otherLanguage(locale: string, resolved: ResolvedForm): string[] {
  if (Object.hasOwn(resolved.text, locale)) return [];
  return [`The form has no words in ${locale}; these are in ${Object.keys(resolved.text).join(' or ')}.`];
}
