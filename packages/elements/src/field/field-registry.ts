import type { ControlElement, JsonSchema, RankedTester, TesterContext } from '@jsonforms/core';
import type { FormSchema, Json } from '@kinform/engine';
import type { FieldState, FormHandle } from './field-state.js';

/** A field type's control as the form finds it: highest rank wins, as in JSON Forms. */
export interface FieldControl {
  tester: RankedTester;
  /** Custom element name: `kin-date-field`. */
  tag: string;
  /** The answer in words for check-your-answers, where the schema's own words do not do. */
  words?(value: Json, state: FieldState, handle: FormHandle): string | undefined;
}

const controls: FieldControl[] = [];
let chosen = new WeakMap<FormSchema, FieldControl>();

/** Makes field types' controls known to every form on the page. The elements themselves are defined elsewhere. */
export function registerFields(added: readonly FieldControl[]): void {
  for (const control of added) {
    if (!controls.some(({ tag }) => tag === control.tag)) controls.push(control);
  }
  chosen = new WeakMap();
}

/** A question as JSON Forms' testers look at it: its name within the schema of the group that holds it. */
export interface QuestionPlace {
  /** Schema of the question itself; what the choice is remembered by. */
  own: FormSchema;
  /** Schema of the group or row that holds it. */
  parent: JsonSchema;
  uischema: ControlElement;
  context: TesterContext;
}

/**
 * The control for a question: the one whose tester ranks highest. Throws an Error that names the question when no
 * registered control takes it.
 */
export function controlFor(place: QuestionPlace): FieldControl {
  const known = chosen.get(place.own);
  if (known) return known;
  let best: FieldControl | undefined;
  let bestRank = -1;
  for (const control of controls) {
    const rank = control.tester(place.uischema, place.parent, place.context);
    if (rank > bestRank) [best, bestRank] = [control, rank];
  }
  if (!best) {
    throw new Error(`No field type takes ${place.uischema.scope}. Register its control with registerFields().`);
  }
  chosen.set(place.own, best);
  return best;
}
