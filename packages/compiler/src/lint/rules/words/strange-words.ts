import { isJsonObject, type Json } from '@kinform/engine';
import type { Place } from '../../files/place.js';
import type { Found } from '../../lint-rule.js';

/** Named members of a group, none where it is no group. */
export function members(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? (Object.entries(value) as [string, Json][]) : [];
}

/** What to say of words that are never read. */
export function strange(at: Place, message: string, near: string | undefined): Found {
  const mend = near ? `Write "${near}" instead, or take these words out.` : 'Take these words out.';
  return { at, message: `These words are never read. ${message}`, mend };
}
