import type { FormDraft } from '../definition/form-draft.js';
import type { OverlayChange } from '../definition/overlay.js';

/** Whether a change found its place; if not, why, and the target that was missing where it was that. */
export type Landing = { landed: true; note?: string } | { landed: false; note: string; missing?: string };

/** Name of an overlay operation. */
export type OperationName = OverlayChange['op'];

/** The change that one operation takes. */
export type ChangeOf<Name extends OperationName> = Extract<OverlayChange, { op: Name }>;

/** One operation: changes the draft in place, or leaves it alone and says why. */
export type Operation<Name extends OperationName> = (draft: FormDraft, change: ChangeOf<Name>) => Landing;

/** The change found its place. */
export const landed: Landing = { landed: true };

/** The change found its place, and there is something to know about it. */
export function landedBut(note: string): Landing {
  return { landed: true, note };
}

/** The change cannot be made here. */
export function refused(note: string): Landing {
  return { landed: false, note };
}

/** The form has no such target. */
export function missing(target: string): Landing {
  return { landed: false, note: `This form has no "${target}".`, missing: target };
}
