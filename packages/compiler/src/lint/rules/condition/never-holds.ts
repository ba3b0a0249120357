import type { Logic } from '../../conditions/truth.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { consequence, reasonerOf, soundSites } from './sound-sites.js';

/** Another condition than that of being shown, which can never hold: what hangs on it never happens. */
export const neverHolds: LintRule<FormCase> = {
  code: 'condition.never',
  about: 'Every condition can hold.',
  severity: 'error',
  *check(one) {
    const reasoner = reasonerOf(one);
    if (!reasoner) return;
    for (const site of soundSites(one)) {
      const { id, group, condition, keyword, at } = site;
      if (keyword === 'showWhen' || reasoner.inForm(reasoner.shown(id)) === 'impossible') continue;
      const own = reasoner.logicOf(condition, group);
      const whole: Logic = keyword === 'requiredWhen' ? { kind: 'all', parts: [own, reasoner.shown(id)] } : own;
      const verdict = reasoner.inForm(whole);
      if (verdict !== 'impossible') continue;
      const shownToo = keyword === 'requiredWhen' && reasoner.alone(own) !== 'impossible';
      yield {
        at,
        message: `${consequence[keyword]} "${id}" never ${shownToo ? 'holds while the question is shown' : 'holds'}.`,
        mend: 'Correct it, or take it out.',
        question: id,
      };
    }
  },
};
