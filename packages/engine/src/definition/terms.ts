import { own } from '../json.js';
import type { FormText } from './form-definition.js';

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

/** Fills terms into all words of a form, in place. */
export function fillTermsOfForm(text: FormText, terms: Readonly<Record<string, string>>): void {
  fillEvery(text as unknown as Record<string, unknown>, terms);
}

function fillEvery(words: Record<string, unknown>, terms: Readonly<Record<string, string>>): void {
  for (const [name, member] of Object.entries(words)) {
    if (typeof member === 'object' && member !== null) fillEvery(member as Record<string, unknown>, terms);
    else if (typeof member === 'string' && member.includes('{')) words[name] = fillTerms(member, terms);
  }
}
