import type { AuthoritySettings } from './overlay.js';

/**
 * Terms that an authority's settings give by themselves, so that a phone number or an age stands in one place and every
 * hint and message speaks of it: `{hubPhone}` of the contact `hub`, `{presumedCompetentAge}` of the consent model.
 */
export function termsOfSettings({ contacts, consent }: AuthoritySettings): Record<string, string> {
  const ofContacts = contacts.flatMap(({ key, name, telephone, email, url }) =>
    key === undefined
      ? []
      : [
          [`${key}Name`, name],
          [`${key}Phone`, telephone],
          [`${key}Email`, email],
          [`${key}Site`, url],
        ],
  );
  const ofConsent = [
    ['presumedCompetentAge', consent?.ages?.presumedCompetent],
    ['mayBeCompetentAge', consent?.ages?.mayBeCompetent],
    ['minimumSignatures', consent?.minimumSignatures],
    ['paperDeclaration', consent?.paperDeclaration],
  ];
  return Object.fromEntries(
    [...ofContacts, ...ofConsent].flatMap(([term, value]) =>
      value === undefined ? [] : [[String(term), String(value)]],
    ),
  );
}
