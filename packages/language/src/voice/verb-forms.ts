/** One form of a verb: "s" (runs), "past" (ran), "ing" (running), "base" (run). */
export interface VerbForm {
  base: string;
  tense: 'base' | 's' | 'past' | 'ing';
}

/** All forms of a list of verbs, each written as its base, or with its own past forms as "base/past/participle"; ":ed" is a plain "-ed". */
export function formsOf(list: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const entry of list.trim().split(/\s+/)) {
    const [base = '', ...irregular] = entry.replace(/:ed$/, '').split('/');
    const stem = stemOf(base, entry.endsWith(':ed'));
    const past = irregular.length > 0 ? irregular : [base.endsWith('e') ? `${base}d` : `${stem}ed`];
    forms.set(base, { base, tense: 'base' });
    forms.set(thirdPerson(base), { base, tense: 's' });
    forms.set(`${stem.replace(/i$/, 'y').replace(/([^eo])e$/, '$1')}ing`, { base, tense: 'ing' });
    for (const form of past) forms.set(form, { base, tense: 'past' });
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The base before "-ed": "cry" is "cri", "nod" doubles to "nodd". */
function stemOf(base: string, plain: boolean): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  const doubles = !plain && /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base);
  return doubles ? `${base}${base.at(-1)}` : base;
}
