import type { OverlayChange } from '@kinform/engine';
import type { LintRule } from '../../lint-rule.js';
import type { Step } from '../../resolve/form-case.js';
import type { OverlayScene } from '../../scenes.js';

/** A change that a later change of the same overlay undoes. */
export const overwritten: LintRule<OverlayScene> = {
  code: 'overlay.overwritten',
  about: 'No overlay sets the same thing of the same question twice: the later change would undo the earlier one.',
  severity: 'warning',
  *check({ library, from, own }) {
    const last = new Map<string, Step>();
    const steps = (own?.steps ?? []).filter((step) => step.from.place === from.place && step.trace.landed);
    for (const step of steps.reverse()) {
      const { change, at } = step;
      for (const key of whatIsSet(change)) {
        const later = last.get(key);
        if (!later) last.set(key, step);
        else {
          const line = library.file(later.at.file)?.positionOf(later.at).line ?? 0;
          yield {
            at,
            message: `The change in line ${line} sets the same thing of "${change.target}" again, so this one has no effect.`,
            mend: 'Keep one of the two.',
            question: change.target,
          };
          break;
        }
      }
    }
  },
};

/** Operations that set the same thing of a target, by what that is. */
const sameThing: Partial<Record<OverlayChange['op'], string>> = {
  show: 'shown',
  hide: 'shown',
  require: 'required',
  requireWhen: 'required',
  optional: 'required',
  options: 'options',
  vocabulary: 'options',
  deadline: 'deadline',
  move: 'place',
};

/** What a change sets, as keys that two changes of the same thing share. */
function whatIsSet(change: OverlayChange): string[] {
  const { op, target } = change;
  if (op === 'relabel' || op === 'hint') return [`${op} ${target} ${change.locale ?? 'en-GB'}`];
  if (op === 'message') return [`message ${target} ${change.code} ${change.locale ?? 'en-GB'}`];
  if (op === 'templatePart') return change.place === undefined ? [`part ${change.part}`] : [];
  if (op !== 'check') return sameThing[op] === undefined ? [] : [`${sameThing[op]} ${target}`];
  if (change.value !== undefined) return [`check ${target} ${change.keyword}`];
  return change.severity ? [`severity ${target} ${change.keyword}`] : [];
}
