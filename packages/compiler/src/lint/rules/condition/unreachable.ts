import { isNever } from '@kinform/engine/definition';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, type ConditionSite } from '../../conditions/condition-sites.js';
import type { Reasoner } from '../../conditions/reasoner.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';
import { reasonerOf, soundSites } from './sound-sites.js';

/** A question that nobody will ever see, though nobody hid it on purpose. */
export const unreachable: LintRule<FormCase> = {
  code: 'question.unreachable',
  about: 'Every question that is not hidden on purpose can be shown.',
  severity: 'error',
  *check(one) {
    const reasoner = reasonerOf(one);
    if (!reasoner) return;
    for (const site of soundSites(one)) {
      const { id, group, condition, keyword } = site;
      if (keyword !== 'showWhen' || isNever(condition) || reasoner.isHidden(group)) continue;
      const own = reasoner.logicOf(condition, group);
      if (reasoner.alone(own) === 'impossible') yield contradiction(site);
      else if (reasoner.inForm(reasoner.shown(group)) === 'impossible') continue;
      else if (reasoner.inForm(reasoner.shown(id)) === 'impossible') yield inThisForm(one, site, reasoner);
    }
  },
};

function contradiction({ id, at }: ConditionSite): Found {
  return {
    at,
    message: `"${id}" can never be shown: its condition contradicts itself.`,
    mend: 'Let it ask for what can be true at once; of several answers write "in" or "any" in place of "all".',
    question: id,
  };
}

function inThisForm(one: FormCase, site: ConditionSite, reasoner: Reasoner): Found {
  const { id, at } = site;
  const schema = one.resolved?.schema ?? {};
  const hidden = atomsOf(site.condition, site.group, at)
    .map(({ condition, group }) => namedAnswer(schema, 'some' in condition ? condition.some : condition.answer, group))
    .flatMap((named) => (named.kind === 'question' && reasoner.isHidden(named.id) ? [named.id] : []));
  const [first] = hidden;
  if (first !== undefined) {
    const isCore = questionAt(schema, id)?.schema.core === true;
    return {
      at,
      severity: isCore ? 'error' : 'warning',
      message: `"${id}" is never shown for ${one.owner.name}: it depends on "${first}", which is hidden.`,
      mend: `Hide "${id}" too, so that it is done on purpose, or show it on another condition.`,
      question: id,
    };
  }
  return {
    at,
    message: `"${id}" can never be shown: what its condition asks for is only asked when it does not hold.`,
    mend: 'Compare it with the conditions of the answers that it names, and of the groups around them.',
    question: id,
  };
}
