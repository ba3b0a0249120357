import { enGB } from './en-GB.js';

/** Key of something that a document says of its own accord. */
export type WordKey = keyof typeof enGB;

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'en-GB': enGB };

/** Fills the places of a sentence: `{name}` by `params.name`; a place without a value stays as it is. */
export function fill(sentence: string, params: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/gu, (place: string, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}

/**
 * Words of the document in a language; a language that is not there, or a key that it lacks, falls back to en-GB.
 * Throws an Error for a key that no language has.
 */
export function documentWord(
  locale: string,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const words = Object.hasOwn(LANGUAGES, locale) ? LANGUAGES[locale] : undefined;
  const sentence = [words, enGB].find((each) => each !== undefined && Object.hasOwn(each, key));
  if (!sentence) throw new Error(`Documents have no words for "${key}": add them to words/en-GB.ts.`);
  return fill((sentence as Readonly<Record<string, string>>)[key] ?? '', params);
}
