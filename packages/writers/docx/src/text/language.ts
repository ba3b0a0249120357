const rightToLeftLanguages: ReadonlySet<string> = new Set(
  'ar arc arz azb bal ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi'.split(' '),
);
const rightToLeftScripts: ReadonlySet<string> = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '),
);
const eastAsianLanguages: ReadonlySet<string> = new Set(['ja', 'ko', 'yue', 'zh']);

/** The first subtag of a BCP 47 tag, in lower case: `en` of `en-GB`. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

/** True where the language is written from right to left; a script subtag (`ku-Arab`, `ar-Latn`) decides if there is one. */
export function isRightToLeft(lang: string): boolean {
  const script = lang
    .toLowerCase()
    .split('-')
    .slice(1)
    .find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script ? rightToLeftScripts.has(script) : rightToLeftLanguages.has(primaryLanguage(lang));
}

/** What `w:lang` says of a run in `lang`; the same tag stands for complex scripts, for Word reads only `w:bidi` of those. */
export function languageOfRun(lang: string): { value: string; bidirectional: string; eastAsia?: string } {
  const eastAsia = eastAsianLanguages.has(primaryLanguage(lang)) ? { eastAsia: lang } : {};
  return { value: lang, bidirectional: lang, ...eastAsia };
}
