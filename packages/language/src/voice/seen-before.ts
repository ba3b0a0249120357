import type { Token } from './token.js';
import { seeVerbs } from './lexicon/verbs.js';
import { breakAt } from './token-at.js';

/** "I saw Leo", "was observed", "noticed her": somebody sees, a few words before. */
export function isSeenBefore(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= 0 && step > at - 7; step -= 1) {
    const token = tokens[step];
    if (!token || breakAt(tokens, step + 1) > 2) return false;
    if (seeVerbs.has(token.lower) || token.lower === 'observation') return true;
  }
  return false;
}
