import { isNever } from '@kinform/engine/definition';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites, type ConditionSite } from '../../conditions/condition-sites.js';
import { Reasoner } from '../../conditions/reasoner.js';
import type { Logic } from '../../conditions/truth.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { wrongComparisons } from './codes.js';
import { conditionAnswer } from './names.js';
import { questionAt } from '../../resolve/question-index.js';

const reasoners = new WeakMap<FormCase, Reasoner>();

/** One reasoner for each case: it remembers when each question is shown. */
function reasonerOf(one: FormCase): Reasoner | undefined {
  if (!one.resolved) return undefined;
  const known = reasoners.get(one) ?? new Reasoner(one.resolved.schema);
  reasoners.set(one, known);
  return known;
}

const sound = new WeakMap<FormCase, ConditionSite[]>();

/** Conditions of which no other rule says something already. */
function soundSites(one: FormCase): ConditionSite[] {
  const known = sound.get(one) ?? sitesWithoutFaults(one);
  sound.set(one, known);
  return known;
}

function sitesWithoutFaults(one: FormCase): ConditionSite[] {
  const faulty = new Set(
    [...conditionAnswer.check(one), ...wrongComparisons(one)].map(({ question, at }) => keyOf(question, at)),
  );
  return conditionSites(one).filter(({ id, at }) => ![...faulty].some((key) => key.startsWith(keyOf(id, at))));
}

function keyOf(question: string | undefined, at: Found['at']): string {
  return `${question ?? ''} ${at.file} ${'path' in at ? at.path.join('/') : at.line}`;
}

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

const consequence: Record<ConditionSite['keyword'], string> = {
  showWhen: 'The condition for showing',
  requiredWhen: 'The condition for requiring',
  deadline: 'The condition for another deadline of',
  'rule.holds': 'What a rule asks for at',
  'rule.when': 'The condition for a rule at',
  covers: 'The condition for what must be covered by',
};

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
