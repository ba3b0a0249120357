import type { LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';
import { usedTerms } from './used-terms.js';

/** A term that no words use. */
export const unusedTerm: LintRule<WholeScene> = {
  code: 'term.unused',
  about: 'Every term is used by some words.',
  severity: 'advice',
  *check({ library }) {
    const used = usedTerms(library);
    for (const name of Object.keys(library.object('terms.json') ?? {}).filter((one) => !used.has(one))) {
      yield {
        at: { file: 'terms.json', path: [name], name: true },
        message: `No words use "{${name}}".`,
        mend: 'Use it in place of the words that authorities say in different ways, or take it out.',
      };
    }
  },
};
