import type { FormDraft } from '../definition/form-draft.js';
import type { Overlay, OverlayChange, OverlayOwner } from '../definition/overlay.js';
import type { TraceEntry } from '../definition/resolved-form.js';
import { copyJson, own } from '../json.js';
import { guardOf, type CoreGuard } from './core/core-guard.js';
import { whyCoreSuffers } from './core/why-core-suffers.js';
import { whyPartLosesCore } from './core/why-part-loses-core.js';
import { noteCodesStillRead } from './codes-still-read.js';
import { faultOfSchema } from './fault-of-schema.js';
import { refused, type Landing, type Operation, type OperationName } from './landing.js';
import { whyRulesNotRead } from './names-read.js';
import { nearestTarget } from './nearest-target.js';
import { operations } from './operations/operations.js';
import { rememberTarget } from './restore-target.js';
import { categoryOfTarget, questionOfTarget, takeTargetInHand, targetsOf } from './targets.js';
import { addedBy, stateOf } from './trace/state-of.js';
import { whatToDo } from './trace/what-to-do.js';
import { whyWordsUnfit } from './words-of-change.js';
import { explainWrongKind } from './wrong-kind.js';

/** What applying goes by: the draft, what must not suffer, and the names that the draft has now. */
interface Work {
  draft: FormDraft;
  guard: CoreGuard;
  targets?: string[];
}

/**
 * Applies overlays to a draft in place, in the order given, and says of each change what became of it, and what it
 * changed into what. A change that finds nothing to land on, cannot be read or would take something from a core
 * question is traced and leaves the draft as it was; nothing else is lost by it. Throws on operations that do not exist.
 */
export function applyOverlays(draft: FormDraft, overlays: readonly Overlay[]): TraceEntry[] {
  const work: Work = { draft, guard: guardOf(draft) };
  const trace = overlays.flatMap((overlay) => {
    const stamp = { ...ownerOf(overlay), ...writtenFor(overlay, draft) };
    return overlay.changes.map((change) => apply(work, stamp, copyJson(change)));
  });
  noteCodesStillRead(draft, trace);
  return trace;
}

function ownerOf({ authority, profile }: Overlay): OverlayOwner {
  return authority === undefined ? { profile } : { authority };
}

function writtenFor({ formVersion }: Overlay, { version }: FormDraft): Pick<TraceEntry, 'writtenFor'> {
  return formVersion === version ? {} : { writtenFor: formVersion };
}

function apply(work: Work, stamp: Partial<TraceEntry>, change: OverlayChange): TraceEntry {
  const { draft } = work;
  const before = stateOf(draft, change);
  const landing = land(draft, work.guard, change);
  const { target, op, reason, source } = change;
  const entry: TraceEntry = { target, op, ...stamp, reason, source, landed: landing.landed };
  if (!landing.landed) return { ...entry, ...missed(work, landing) };
  const after = stateOf(draft, change);
  const added = addedBy(draft, change);
  if (added.length > 0) delete work.targets;
  return {
    ...entry,
    ...(added.length > 0 ? { added } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(landing.note === undefined ? {} : { note: landing.note }),
  };
}

function missed(work: Work, { note, missing }: Extract<Landing, { landed: false }>): Partial<TraceEntry> {
  if (missing === undefined) return { note, toDo: whatToDo() };
  const explained = explainWrongKind(work.draft, missing);
  if (explained) return explained;
  const nearest = nearestTarget(missing, (work.targets ??= targetsOf(work.draft)));
  return { note, ...(nearest === undefined ? {} : { nearest }), toDo: whatToDo(missing, nearest) };
}

/** Operations that give words, bring something new or move something: they take nothing from any question. */
const harmless: ReadonlySet<string> = new Set([
  'relabel',
  'hint',
  'message',
  'addAfter',
  'addSection',
  'move',
  'rule',
  'templatePart',
  'textPack',
]);

/** Makes a change, and takes it back where the form is not what it must be afterwards. */
function land(draft: FormDraft, guard: CoreGuard, change: OverlayChange): Landing {
  const operation = operationOf(change.op);
  const unfit = whyNotTried(draft, guard, change);
  if (unfit) return unfit;
  takeTargetInHand(draft, change.target);
  if (harmless.has(change.op)) return operation(draft, change);
  const restore = rememberTarget(draft, change.target);
  const landing = operation(draft, change);
  if (!landing.landed) return landing;
  const harm = harmOf(draft, guard, change);
  if (harm === undefined) return landing;
  restore();
  return refused(harm);
}

function whyNotTried(draft: FormDraft, guard: CoreGuard, change: OverlayChange): Landing | undefined {
  // a part of the document has its own name, whatever the change says that it is aimed at
  if (change.op !== 'templatePart' && !isPlace(draft, change.target)) return undefined;
  return (
    whyRowIdStays(draft, change) ??
    whyWordsUnfit(draft, change) ??
    whyRulesNotRead(draft, change) ??
    whyPartLosesCore(draft, guard.core, change)
  );
}

function isPlace(draft: FormDraft, target: string): boolean {
  return target === 'form' || (categoryOfTarget(draft, target) ?? questionOfTarget(draft, target)) !== undefined;
}

/** Ids of rows are the form's own: answers elsewhere point at them. */
function whyRowIdStays(draft: FormDraft, { target, op }: OverlayChange): Landing | undefined {
  if (['relabel', 'hint', 'addAfter'].includes(op)) return undefined;
  const isRowId = questionOfTarget(draft, target)?.schema.format === 'row-id';
  return isRowId ? refused('The form itself keeps the ids of rows, since other answers point at them.') : undefined;
}

/** Operations that put values beside those that a schema has; what others bring is looked at before (`whyRulesNotRead`). */
const changesValues: ReadonlySet<string> = new Set(['check', 'options', 'vocabulary', 'deadline']);

function harmOf(draft: FormDraft, guard: CoreGuard, { target, op }: OverlayChange): string | undefined {
  const schema = questionOfTarget(draft, target)?.schema;
  const fault = schema && changesValues.has(op) ? faultOfSchema(schema) : undefined;
  return fault ? `"${target}" then ${fault}.` : whyCoreSuffers(guard.near(target), draft);
}

function operationOf(name: OperationName): (draft: FormDraft, change: OverlayChange) => Landing {
  const operation = own<unknown>(operations, name);
  if (!operation) {
    throw new Error(`There is no overlay operation "${name}". Known: ${Object.keys(operations).join(', ')}.`);
  }
  return operation as Operation<OperationName> as (draft: FormDraft, change: OverlayChange) => Landing;
}
