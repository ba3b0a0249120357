import type { Logic } from '../../conditions/truth.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { consequence, reasonerOf, soundSites } from './sound-sites.js';

/** A condition that holds whatever is answered: it could as well be left out. */
export const alwaysHolds: LintRule<FormCase> = {
  code: 'condition.always',
  about: 'No condition holds whatever is answered.',
  severity: 'warning',
  *check(one) {
    const reasoner = reasonerOf(one);
    if (!reasoner) return;
    for (const { id, group, condition, keyword, at } of soundSites(one)) {
      const opposite: Logic = { kind: 'not', part: reasoner.logicOf(condition, group) };
      if (reasoner.alone(opposite) !== 'impossible') continue;
      const isRule = keyword === 'rule.holds';
      yield {
        at,
        message: `${consequence[keyword]} "${id}" holds whatever is answered.`,
        mend: isRule
          ? 'Correct it: a rule that nobody can break finds nothing.'
          : 'Correct it, or take the condition out.',
        question: id,
      };
    }
  },
};
