import { isJsonObject, type Json } from '@kinform/engine';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites, type ConditionSite } from '../../conditions/condition-sites.js';
import type { Reasoner } from '../../conditions/reasoner.js';
import { within } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';
import type { OverlayScene } from '../../scenes.js';
import { reasonerOf } from '../condition/sound-sites.js';

/**
 * Codes that a change takes away though something waits for them, so that it never happens here. What is hidden waits for
 * nothing, and a condition that can hold without them is left in peace.
 */
export const lostCodes: LintRule<OverlayScene> = {
  code: 'overlay.lostCode',
  about: 'No change takes away the only codes that a question is shown or required for.',
  severity: 'advice',
  *check({ from, own }) {
    const reasoner = own && reasonerOf(own);
    if (!reasoner) return;
    const taken = takenCodes(
      own,
      own.steps.filter(({ from: { place } }) => place === from.place),
    );
    if (taken.size === 0) return;
    for (const site of conditionSites(own)) {
      const lost = site.keyword in sayings ? lostFor(own, site, taken) : undefined;
      if (lost && !reasoner.isHidden(site.id) && neverHolds(site, reasoner)) yield say(site, lost);
    }
  },
};

interface Taken {
  step: Step;
  codes: Json[];
}

/** Of each question whose options were changed: what is no longer offered once all is done. */
function takenCodes(own: FormCase, steps: readonly Step[]): Map<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const step of steps.filter(({ change, trace }) => trace.landed && /^(options|vocabulary)$/.test(change.op))) {
    const { target } = step.change;
    const offered = codesOf(own, target);
    const before = Array.isArray(step.trace.before) ? step.trace.before : [];
    const gone = [...(taken.get(target)?.codes ?? []), ...before].filter((code) => !offered.includes(code));
    if (gone.length > 0) taken.set(target, { step, codes: gone });
  }
  return taken;
}

function codesOf({ resolved }: FormCase, id: string): Json[] {
  const schema = resolved && questionAt(resolved.schema, id)?.schema;
  return schema?.enum ?? schema?.items?.enum ?? [];
}

interface Lost extends Taken {
  target: string;
}

function lostFor(
  { resolved }: FormCase,
  { condition, group, at }: ConditionSite,
  taken: Map<string, Taken>,
): Lost | undefined {
  for (const { condition: atom, group: from } of atomsOf(condition, group, at)) {
    if (!('answer' in atom)) continue;
    const named = namedAnswer(resolved?.schema ?? {}, atom.answer, from);
    const gone = named.kind === 'question' ? taken.get(named.id) : undefined;
    const codes = gone?.codes.filter((code) => valuesIn(atom).includes(code)) ?? [];
    if (named.kind === 'question' && gone && codes.length > 0) return { target: named.id, step: gone.step, codes };
  }
  return undefined;
}

function valuesIn(atom: object): Json[] {
  const said: unknown = atom;
  if (!isJsonObject(said)) return [];
  return [said['is'] ?? [], said['in'] ?? [], said['includes'] ?? []].flat();
}

/** Where the group around can never be shown either, that is said of the group. */
function neverHolds({ id, group, condition, keyword }: ConditionSite, reasoner: Reasoner): boolean {
  if (reasoner.alone(reasoner.logicOf(condition, group)) !== 'impossible') return false;
  const around = keyword === 'showWhen' ? group : id;
  return around === '' || reasoner.inForm(reasoner.shown(around)) !== 'impossible';
}

const sayings: Partial<Record<ConditionSite['keyword'], { what: string; mend: (id: string) => string }>> = {
  showWhen: {
    what: 'is never asked here any more: it waits for',
    mend: (id) =>
      `If that is meant, hide "${id}" too; if not, offer the code again, or "show" it on another condition.`,
  },
  requiredWhen: {
    what: 'never has to be answered here any more: that hung on',
    mend: (id) => `Say with "requireWhen" when "${id}" must be answered here, or offer the code again.`,
  },
};

function say({ id, keyword }: ConditionSite, { target, codes, step }: Lost): Found {
  const saying = sayings[keyword];
  const gone = `${listed(codes.map(String))} of "${target}"`;
  return {
    at: within(step.at, 'op'),
    message: `"${id}" ${saying?.what ?? ''} ${gone}, no longer offered.`,
    mend: saying?.mend(id) ?? '',
    question: id,
  };
}
