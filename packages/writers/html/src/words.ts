/** What the page says beside the document, in British English. */
const enGB = {
  'skip-link': 'Skip to the document',
  about: 'About this document',
  authority: 'Authority',
  status: 'Status',
  audience: 'Made for',
  date: 'Date made',
  reference: 'Record',
} as const;

/** Key of something that the page says. */
export type PageWordKey = keyof typeof enGB;

const LANGUAGES: Readonly<Record<string, Readonly<Record<PageWordKey, string>>>> = { 'en-GB': enGB };

/** Words of the page in a language; where there are none, in en-GB. */
export function pageWords(lang: string): Readonly<Record<PageWordKey, string>> {
  return (Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined) ?? enGB;
}
