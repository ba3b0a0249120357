import { within, type Place } from '../../files/place.js';
import type { LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';
import type { OverlayScene } from '../../scenes.js';
import { reasonerOf } from '../condition/sound-sites.js';

/** A group that an overlay adds, with parts that must be answered, though nobody need answer the group. */
export const optionalGroup: LintRule<OverlayScene> = {
  code: 'overlay.optionalGroup',
  about: 'A group that an overlay adds, and in which something must be answered, must be answered itself.',
  severity: 'warning',
  *check({ from, own }) {
    for (const step of own?.steps ?? []) {
      if (!own || step.from.place !== from.place || !step.trace.landed) continue;
      for (const { id, at } of addedGroups(step)) {
        const parts = partsNeverAskedFor(own, id);
        if (parts.length === 0) continue;
        yield {
          at,
          message: `${listed(parts)} must be answered in "${id}", which may be left empty as a whole: ${parts.length > 1 ? 'they' : 'it'} will never be asked for.`,
          mend: `${howToRequire(step, id)}, or leave ${listed(parts)} to be answered by who wants to.`,
          question: id,
        };
      }
    }
  },
};

function howToRequire({ change }: Step, id: string): string {
  if (change.op === 'addAfter') return 'Add "required": true to this change, or a change with "requireWhen"';
  return `Add a change { "op": "require", "target": "${id}", … }, or one with "requireWhen"`;
}

/** Questions that a change adds, each with the place where what must be answered in it is written. */
function addedGroups({ change, at, trace }: Step): { id: string; at: Place }[] {
  if (change.op === 'addAfter') return (trace.added ?? []).map((id) => ({ id, at: within(at, 'schema', 'required') }));
  if (change.op !== 'addSection') return [];
  return (trace.added ?? []).map((id) => ({ id, at: within(at, 'questions', id, 'required') }));
}

function partsNeverAskedFor(own: FormCase, id: string): string[] {
  const found = own.resolved && questionAt(own.resolved.schema, id);
  if (!found || found.schema.type !== 'object' || reasonerOf(own)?.isHidden(id)) return [];
  const { schema, group, name } = found;
  const isAskedFor = schema.requiredWhen !== undefined || group.required?.includes(name);
  return isAskedFor ? [] : (schema.required ?? []);
}
