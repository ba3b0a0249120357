import type { Evidence } from '@kinform/engine';
import { commonWords } from '../../text/lexicon/common-words.js';
import { wordSet } from '../../text/lexicon/word-set.js';
import type { Prose } from '../prose.js';
import { isWithin } from '../quotations.js';
import type { Piece } from '../terms/pieces.js';
import { nounForms } from '../terms/forms.js';
import { indexOf, termsIn, type FoundTerm } from '../terms/term-index.js';
import { blamingWords, wordsOfDoubt } from './blaming-words.js';

const ofFamily = wordSet(
  `mum mam mummy mother dad daddy father parent parents carer carers stepdad stepfather stepmum stepmother partner nan nana
  gran grandma grandmother grandad grandfather aunt uncle she he they child son daughter family`,
);
/** "Was denied a place" and "was admitted to hospital" happen to a person; "her claims" and "the alleged theft" are things. */
const notSaying = wordSet(
  'was were is are been being be got get gets getting wrongly the a an his her their its these those',
);
const hospital = wordSet('hospital ward a&e school university care');
/** What one claims as one's right: "Mum claims Universal Credit". */
const claimable = wordSet(
  "universal benefit benefits credit child housing carer's tax dla pip esa money for expenses support back",
);
/** So far back the person stands of whom it is said. */
const reach = 8;

/** Words that blame or label somebody, each with a fairer way to say it; quotations are left as they were said. */
export function blamingIn({ text, pieces, quotations }: Prose): Evidence[] {
  return termsIn(pieces, indexOf(blamingWords, nounForms))
    .filter((found) => !isWithin(quotations, found))
    .filter((found) => !wordsOfDoubt.has(found.entry.term) || doubts(text, pieces, found))
    .map(({ from, to, entry }) => ({ reason: 'blaming', from, to, instead: entry.plain }));
}

/** A word of doubt counts where one of the family is its subject, and where it is about the truth of something. */
function doubts(text: string, pieces: readonly Piece[], { first, last, entry }: FoundTerm): boolean {
  const before = pieces
    .slice(Math.max(0, first - reach), first)
    .filter(({ to }) => !/[.!?;\n]/.test(text.slice(to, pieces[first]?.from)));
  const after = pieces.slice(last + 1, last + 4).map(({ lower }) => lower);
  if (notSaying.has(before.at(-1)?.lower ?? '')) return false;
  if (entry.term.startsWith('claim') && claimable.has(after[0] ?? '')) return false;
  if (entry.term.startsWith('admit') && after[0] === 'to' && after.some((word) => hospital.has(word))) return false;
  return before.some(isPerson);
}

/** A family word, or a name: a capital letter, and no word that all texts have. */
function isPerson({ text, lower }: Piece): boolean {
  const word = lower.replace(/'s$/, '');
  return ofFamily.has(word) || (/^\p{Lu}\p{Ll}/u.test(text) && !commonWords.has(word));
}
