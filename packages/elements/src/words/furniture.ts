import { enGB } from './en-GB.js';

/** Words of the furniture by key; `{name}` stands for a parameter. */
export type Words = Readonly<Record<string, string>>;

const languages = new Map<string, Words>([['en-GB', enGB]]);

/** Adds or replaces words of the furniture in a language. What a language lacks is said in British English. */
export function registerWords(locale: string, words: Words): void {
  languages.set(locale, { ...languages.get(locale), ...words });
}

/** The words for a key, with its parameters filled in. A key that nobody has words for is an Error. */
export function furnitureWord(locale: string, key: string, params: Record<string, string | number> = {}): string {
  const words = [languages.get(locale), languages.get('en-GB')].find((one) => one && Object.hasOwn(one, key))?.[key];
  if (words === undefined) throw new Error(`There are no words for "${key}". Add them with registerWords().`);
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
