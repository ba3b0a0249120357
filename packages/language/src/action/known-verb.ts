import { hasForm } from '../text/word-forms.js';
import { lightVerbs, plainDeeds, showingDeeds } from './lexicon/deeds.js';
import { vagueVerbs } from './lexicon/vague-verbs.js';

const deeds = new Set([...showingDeeds, ...plainDeeds, ...lightVerbs]);
const knownVerbs = new Set([...deeds, ...vagueVerbs]);

/** Whether a word is a form of a deed, clear or vague, that the lists know. */
export function isKnownVerb(lower: string): boolean {
  return hasForm(knownVerbs, lower);
}

/** Whether a word is a form of a deed that can be watched, or could be with the right object. */
export function isDeedForm(lower: string): boolean {
  return hasForm(deeds, lower);
}
