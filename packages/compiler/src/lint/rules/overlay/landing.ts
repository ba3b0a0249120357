import { nearestOf } from '../../../template/nearest.js';
import { within } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { faultsOfFile } from '../../meta/faults-of-file.js';
import { additionOf, sayAddition } from '../../resolve/additions.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { partsOf } from '../../resolve/template-parts.js';
import type { OverlayScene } from '../../scenes.js';
import { explainRefusal } from './explain-refusal.js';
import { mendOfRefusal } from './refusal-mends.js';

/** A change that finds nothing to land on, or that the form refuses. */
export const landing: LintRule<OverlayScene> = {
  code: 'overlay',
  about: 'Every change of an overlay finds its target, and the form allows it.',
  severity: 'error',
  *check({ from, own }) {
    if (!own) return;
    for (const step of own.steps) {
      if (step.from.place !== from.place) continue;
      if (step.trace.landed) yield* remark(step);
      else if (!isMisshapen(step, own)) yield { question: step.change.target, ...explain(step, own) };
    }
  },
};

/** What other rules say of a change that was made, and say better. */
const saidElsewhere =
  /There are no words in [^:]*: [^.]*\.|"[^"]*" looks for [^.]* here, which (is|are) no longer offered\./g;

/** What the engine has to say of a change that it made. */
function* remark({ at, change, trace }: Step): Generator<Found> {
  const message = (trace.note ?? '').replaceAll(saidElsewhere, '').trim();
  if (message === '') return;
  const mend = 'Check that this is what is meant.';
  yield { at: within(at, 'op'), case: 'note', severity: 'advice', message, mend, question: change.target };
}

/** Whether something is said of the shape of the change already, by which it was refused. */
function isMisshapen({ at, trace }: Step, { library }: FormCase): boolean {
  const file = library.file(at.file);
  if (!file || !('path' in at) || !/does not exist|cannot be read|There is no keyword/.test(trace.note ?? ''))
    return false;
  const [, index] = at.path;
  return faultsOfFile(library, file, 'overlay').faults.some(({ path }) => path[0] === 'changes' && path[1] === index);
}

function explain(step: Step, own: FormCase): Found {
  const { at, change, trace } = step;
  const note = trace.note ?? 'This change finds nothing to land on.';
  const missing = /^This form has no "(.*)"\.$/.exec(note)?.[1];
  if (missing !== undefined) return explainMissing(step, own, missing);
  const ofOtherKind = /^"([^"]*)" is (?:a section|a question|the whole form), /.exec(note)?.[1];
  if (ofOtherKind !== undefined) {
    const mend = trace.toDo ?? mendOfRefusal(note);
    return { case: 'target', at: within(at, memberNaming(step, ofOtherKind)), message: note, mend };
  }
  if (change.op === 'templatePart' && note.startsWith('The template has no part')) {
    const parts = partsOf(own.definition.template);
    const near = nearestOf(change.part, parts);
    const mend = near ? `Write "${near}" instead.` : `The parts are: ${parts.join(', ') || 'none'}.`;
    return { case: 'part', at: within(at, 'part'), message: note, mend };
  }
  return explainRefusal(step, own, note);
}

function explainMissing(step: Step, own: FormCase, missing: string): Found {
  const { at, trace } = step;
  const about = { case: 'target', at: within(at, memberNaming(step, missing)) };
  const addition = additionOf(own, missing, step);
  if (addition) {
    const { because, mend } = sayAddition(addition);
    return { ...about, message: `This form has no "${missing}" ${because}.`, mend };
  }
  const who = own.owner.kind === 'authority' && own.owner.name !== 'national' ? ` --authority ${own.owner.name}` : '';
  const mend = trace.nearest
    ? `Write "${trace.nearest}" instead, if that is what is meant.`
    : `Every id is listed by: kinform forms ${own.form}${who}.`;
  return { ...about, message: `This form has no "${missing}".`, mend };
}

function memberNaming({ change }: Step, name: string): 'after' | 'target' {
  return change.op === 'move' && change.target !== name ? 'after' : 'target';
}
