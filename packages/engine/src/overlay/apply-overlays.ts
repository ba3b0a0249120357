import type { FormDraft } from '../definition/form-draft.js';
import type { Overlay, OverlayChange, OverlayOwner } from '../definition/overlay.js';
import type { TraceEntry } from '../definition/resolved-form.js';
import { copyJson, own } from '../json.js';
import type { Landing, Operation, OperationName } from './landing.js';
import { nearestTarget } from './nearest-target.js';
import { operations } from './operations/operations.js';
import { targetsOf } from './targets.js';

/**
 * Applies overlays to a draft in place, in the order given, and says of each change what became of it. A change that
 * finds nothing to land on is traced, never thrown. Throws on operations that do not exist.
 */
export function applyOverlays(draft: FormDraft, overlays: readonly Overlay[]): TraceEntry[] {
  return overlays.flatMap((overlay) => overlay.changes.map((change) => apply(draft, ownerOf(overlay), change)));
}

function ownerOf({ authority, profile }: Overlay): OverlayOwner {
  return authority === undefined ? { profile } : { authority };
}

function apply(draft: FormDraft, owner: OverlayOwner, change: OverlayChange): TraceEntry {
  const landing = operationOf(change.op)(draft, copyJson(change));
  const { target, op, reason, source } = change;
  const entry: TraceEntry = { target, op, ...owner, reason, source, landed: landing.landed };
  if (landing.landed) return landing.note === undefined ? entry : { ...entry, note: landing.note };
  const nearest = landing.missing === undefined ? undefined : nearestTarget(landing.missing, targetsOf(draft));
  return { ...entry, note: landing.note, ...(nearest === undefined ? {} : { nearest }) };
}

function operationOf(name: OperationName): (draft: FormDraft, change: OverlayChange) => Landing {
  const operation = own<unknown>(operations, name);
  if (!operation) {
    throw new Error(`There is no overlay operation "${name}". Known: ${Object.keys(operations).join(', ')}.`);
  }
  return operation as Operation<OperationName> as (draft: FormDraft, change: OverlayChange) => Landing;
}
