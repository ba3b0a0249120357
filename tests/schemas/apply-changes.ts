import { pointerParts, type FormRecord, type Json } from '@kinform/engine';
import type { Change } from './read-schemas.js';

type Holder = Record<string, Json> | Json[];

/** A copy of a record with changes made to it. Throws where a change has nothing to stand on, so that no example is idle. */
export function applyChanges(record: FormRecord, changes: readonly Change[]): FormRecord {
  const copy = structuredClone(record);
  for (const change of changes) apply(copy as unknown as Holder, change);
  return copy;
}

function apply(whole: Holder, change: Change): void {
  const parts = pointerParts(change.path);
  const last = parts.pop() ?? '';
  const holder = parts.reduce((here, part) => memberOf(here, part, change.path) as Holder, whole);
  if (change.op !== 'add') memberOf(holder, last, change.path);
  if (Array.isArray(holder)) applyToList(holder, last, change);
  else if (change.op === 'remove') delete holder[last];
  else holder[last] = change.value;
}

function applyToList(list: Json[], place: string, change: Change): void {
  const index = place === '-' ? list.length : Number(place);
  if (change.op === 'remove') list.splice(index, 1);
  else list.splice(index, change.op === 'replace' ? 1 : 0, change.value);
}

function memberOf(holder: Holder, part: string, path: string): Json {
  const member = Array.isArray(holder) ? holder[Number(part)] : holder[part];
  if (member === undefined) throw new Error(`${path} names nothing in the example that it changes.`);
  return member;
}
