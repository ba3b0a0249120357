import type { Language } from '@kinform/engine';

const offers = new Map<string, () => Promise<Language>>();
const here = new Map<string, Language>();

/** Makes a language known in which prose can be judged; it is fetched when a form that asks for it has opened. */
export function offerLanguage(locale: string, load: () => Promise<Language>): void {
  offers.set(locale, load);
}

/** The language of that locale, fetched if it is not here yet; undefined where nobody offers it, or it cannot be had now. */
export async function fetchLanguage(locale: string): Promise<Language | undefined> {
  const known = here.get(locale);
  if (known) return known;
  try {
    const language = await offers.get(locale)?.();
    if (language) here.set(locale, language);
    return language;
  } catch {
    // Checks on prose are left out until it can be had; every other check stands.
    return undefined;
  }
}
