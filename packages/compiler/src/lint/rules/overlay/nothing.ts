import { isJsonObject, sameJson, type Json, type OverlayChange } from '@kinform/engine';
import type { LintRule } from '../../lint-rule.js';
import type { Step } from '../../resolve/form-case.js';
import type { OverlayScene } from '../../scenes.js';

/** A change after which the form is as it was before. */
export const nothing: LintRule<OverlayScene> = {
  code: 'overlay.nothing',
  about: 'Every change of an overlay changes something.',
  severity: 'warning',
  *check({ from, own }) {
    for (const step of own?.steps ?? []) {
      if (step.from.place !== from.place || !step.trace.landed || !leavesAll(step)) continue;
      yield {
        at: step.at,
        message: `This "${step.change.op}" changes nothing: the form says so already.`,
        mend: 'Take it out, or change what you meant to change.',
        question: step.change.target,
      };
    }
  },
};

/** Operations whose trace tells the whole of what they set. */
const replacing = new Set<OverlayChange['op']>([
  'relabel',
  'hint',
  'hide',
  'show',
  'require',
  'requireWhen',
  'optional',
  'message',
  'move',
  'options',
  'deadline',
  'check',
  'templatePart',
]);

function leavesAll({ change, trace }: Step): boolean {
  if (!replacing.has(change.op) || hasMoreToSay(change)) return false;
  return sameJson(withoutSource(trace.before), withoutSource(trace.after));
}

/** Words beside a label or codes, of which the trace does not tell. */
function hasMoreToSay(change: OverlayChange): boolean {
  return (
    (change.op === 'relabel' && change.called !== undefined) ||
    (change.op === 'message' && change.hint !== undefined) ||
    (change.op === 'options' && change.text !== undefined)
  );
}

/** A new source alone is no change of the form. */
function withoutSource(state: Json | undefined): Json | undefined {
  if (!isJsonObject(state)) return state;
  const { source: _source, ...rest } = state;
  return rest;
}
