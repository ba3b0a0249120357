import { isNever } from '../definition/conditions.js';
import type { FormDraft } from '../definition/form-draft.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { TraceEntry } from '../definition/resolved-form.js';
import { parentId } from '../definition/question-ids.js';
import { findQuestion, questionsOf } from '../definition/walk-questions.js';
import { isSettled } from '../digest/settled.js';
import type { Json } from '../json.js';
import { codesOffered } from './codes-offered.js';
import { codesRead, conditionsOf, type CodesRead } from './conditions-of.js';

/**
 * Adds to the trace of changes of options a sentence for every question whose conditions, once all changes are made,
 * still look for codes that these changes took away. Of questions that are hidden there is nothing to say.
 */
export function noteCodesStillRead(draft: FormDraft, trace: TraceEntry[]): void {
  const changes = trace.filter((entry) => entry.landed && takesCodes(entry));
  const last = new Map(changes.map((entry) => [entry.target, entry]));
  for (const target of last.keys()) if (isHidden(draft, target)) last.delete(target);
  if (last.size === 0) return;
  const former = new Map([...last.keys()].map((target) => [target, codesBefore(changes, target)]));
  for (const { id, schema } of questionsOf(draft.schema)) {
    const read = codesReadBy(id, schema);
    if (read.length === 0) continue;
    for (const [target, codes] of lookedFor(read, last)) {
      const offered = offeredAt(draft, target);
      const gone = codes.filter((code) => former.get(target)?.has(code) && !offered.includes(code));
      const entry = last.get(target);
      if (entry && gone.length > 0 && !isHidden(draft, id)) addNote(entry, id, gone);
    }
  }
}

/** Codes that the conditions of settled schemas look for; each stands at one place, so it has one id. */
const known = new WeakMap<FormSchema, CodesRead[]>();

function codesReadBy(id: string, schema: FormSchema): CodesRead[] {
  const former = known.get(schema);
  if (former) return former;
  const read = conditionsOf(id, schema).flatMap((placed) => codesRead(placed));
  if (isSettled(schema)) known.set(schema, read);
  return read;
}

function lookedFor(read: readonly CodesRead[], among: ReadonlyMap<string, unknown>): Map<string, Json[]> {
  const codes = new Map<string, Json[]>();
  for (const one of read) if (among.has(one.id)) codes.set(one.id, [...(codes.get(one.id) ?? []), ...one.codes]);
  return codes;
}

function takesCodes({ op, before, after }: TraceEntry): boolean {
  if (op !== 'options' && op !== 'vocabulary') return false;
  return Array.isArray(before) && before.some((code) => !(Array.isArray(after) && after.includes(code)));
}

/** Every code that a question offered before one or another of the changes. */
function codesBefore(changes: readonly TraceEntry[], target: string): Set<Json> {
  const all = changes.filter((entry) => entry.target === target).map(({ before }) => before);
  return new Set(all.flatMap((codes) => (Array.isArray(codes) ? codes : [])));
}

/** Whether a question, or a group or list around it, is hidden on purpose. */
function isHidden(draft: FormDraft, id: string): boolean {
  for (let here = id; here !== ''; here = parentId(here)) {
    if (isNever(findQuestion(draft.schema, here)?.schema.showWhen)) return true;
  }
  return false;
}

function offeredAt(draft: FormDraft, target: string): Json[] {
  return codesOffered(findQuestion(draft.schema, target)?.schema ?? {}, draft.vocabularies) ?? [];
}

function addNote(entry: TraceEntry, id: string, gone: readonly Json[]): void {
  const codes = [...new Set(gone)].map((code) => JSON.stringify(code));
  const note = `"${id}" looks for ${codes.join(' and ')} here, which ${codes.length > 1 ? 'are' : 'is'} no longer offered.`;
  entry.note = entry.note === undefined ? note : `${entry.note} ${note}`;
}
