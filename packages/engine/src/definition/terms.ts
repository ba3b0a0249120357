import { isSettled } from '../digest/settled.js';
import { own } from '../json.js';

/**
 * Text with every `{term}` replaced. A capital first letter, `{LeadProfessional}`, asks for the same term at the start
 * of a sentence. Throws on unknown terms.
 */
export function fillTerms(text: string, terms: Readonly<Record<string, string>>): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_whole, name: string) => {
    const exact = own(terms, name);
    if (exact !== undefined) return exact;
    const term = own(terms, name.charAt(0).toLowerCase() + name.slice(1));
    if (term !== undefined) return term.charAt(0).toUpperCase() + term.slice(1);
    const known = Object.keys(terms).join(', ') || 'none';
    throw new Error(`There is no term "{${name}}", asked for in "${text}". Known terms: ${known}.`);
  });
}

/** Name of the first term that a text asks for and nobody has, or undefined. */
export function unknownTermIn(text: string, terms: Readonly<Record<string, string>>): string | undefined {
  if (!text.includes('{')) return undefined;
  const names = [...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map(([, name = '']) => name);
  return names.find((name) => !own(terms, name) && !own(terms, name.charAt(0).toLowerCase() + name.slice(1)));
}

/** Settled words that ask for no term. */
const termless = new WeakSet<object>();

/** Words with terms filled in, whatever their shape; the very same where they ask for none. */
export function withTerms<T>(words: T, terms: Readonly<Record<string, string>>): T {
  if (typeof words === 'string') return fillTerms(words, terms) as T;
  if (typeof words !== 'object' || words === null || termless.has(words)) return words;
  let same = true;
  const filled = Object.entries(words).map(([name, member]: [string, unknown]): [string, unknown] => {
    const said = withTerms(member, terms);
    same &&= said === member;
    return [name, said];
  });
  if (!same) return Object.fromEntries(filled) as T;
  if (isSettled(words)) termless.add(words);
  return words;
}
