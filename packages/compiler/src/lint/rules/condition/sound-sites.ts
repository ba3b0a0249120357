import { conditionSites, type ConditionSite } from '../../conditions/condition-sites.js';
import { Reasoner } from '../../conditions/reasoner.js';
import type { Found } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { wrongComparisons } from './codes.js';
import { conditionAnswer } from './names.js';

const reasoners = new WeakMap<FormCase, Reasoner>();

/** One reasoner for each case: it remembers when each question is shown. */
export function reasonerOf(one: FormCase): Reasoner | undefined {
  if (!one.resolved) return undefined;
  const known = reasoners.get(one) ?? new Reasoner(one.resolved.schema);
  reasoners.set(one, known);
  return known;
}

const sound = new WeakMap<FormCase, ConditionSite[]>();

/** Conditions of which no other rule says something already. */
export function soundSites(one: FormCase): ConditionSite[] {
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

/** What hangs on a condition, to begin a sentence with. */
export const consequence: Record<ConditionSite['keyword'], string> = {
  showWhen: 'The condition for showing',
  requiredWhen: 'The condition for requiring',
  deadline: 'The condition for another deadline of',
  'rule.holds': 'What a rule asks for at',
  'rule.when': 'The condition for a rule at',
  covers: 'The condition for what must be covered by',
  consentGiven: 'A condition of whose consent counts at',
};
