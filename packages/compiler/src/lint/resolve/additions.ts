import { childId, parentId } from '@kinform/engine/definition';
import type { FormCase, Step } from './form-case.js';

/** A change that should have brought something into the form: it was refused, or is made only later. */
export interface Addition {
  /** Where it stands, such as `the change in line 12`. */
  where: string;
  why: 'refused' | 'later';
}

/** The change that would bring in a question or section which is not there (yet) at another change; undefined where none does. */
export function additionOf(one: FormCase, wanted: string, asked?: Step): Addition | undefined {
  const index = asked ? one.steps.indexOf(asked) : one.steps.length;
  const found = one.steps.findIndex((step, place) => {
    const isMissing = !step.trace.landed || place > index;
    return step !== asked && isMissing && brings(step).some((id) => wanted === id || wanted.startsWith(`${id}.`));
  });
  const step = one.steps[found];
  if (!step) return undefined;
  return { where: whereOf(one, step, asked), why: step.trace.landed ? 'later' : 'refused' };
}

function brings({ change }: Step): string[] {
  if (change.op === 'addAfter') return [childId(parentId(change.target), change.name)];
  if (change.op === 'addSection') return [`section:${change.name}`, ...Object.keys(change.questions)];
  return [];
}

function whereOf({ library }: FormCase, { at }: Step, asked: Step | undefined): string {
  const line = library.file(at.file)?.positionOf(at).line ?? 1;
  const elsewhere = asked !== undefined && asked.at.file !== at.file ? ` of ${at.file}` : '';
  return `the change in line ${line}${elsewhere}`;
}

/** What to say where the form lacks what a change would bring in, and what to do about it. */
export function sayAddition({ where, why }: Addition): { because: string; mend: string } {
  if (why === 'refused') return { because: `because ${where} was refused`, mend: `Mend ${where} first.` };
  return { because: `at this point, because ${where} adds it later`, mend: `Move this change below ${where}.` };
}
