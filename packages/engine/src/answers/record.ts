import type { IsoDate } from '../calendar/deadline-rule.js';
import type { Json, JsonObject } from '../json.js';

/** Why a warning was accepted. */
export interface Explanation {
  code: string;
  path: string;
  reason: string;
  by: string;
  at: string;
}

/** An answer of an earlier version that the form has no place for any more: kept beside the answers, never lost. */
export interface Orphan {
  /** JSON Pointer into the answers that it was taken from. */
  path: string;
  /** Version of the form whose place that is. */
  formVersion: string;
  /** Why it has no place, in a sentence. */
  reason: string;
  value: Json;
}

/** An earlier version of the form from which a record was migrated. */
export interface MigratedFrom {
  formVersion: string;
  /** When, as the caller said. */
  at?: string;
  /** `sha256-…` over the record as it was, in canonical JSON. */
  digest: string;
}

/** The envelope that a portal stores: everything about one filled-in form (contracts: The record). */
export interface FormRecord {
  /** Version of this envelope. */
  kinform: '1';
  recordId: string;
  episodeId?: string;
  form: string;
  formVersion: string;
  authority: string;
  authorityVersion?: string;
  /** `sha256-…` of the resolved form that was on the screen. */
  definitionDigest?: string;
  locale: string;
  status: 'draft' | 'final' | 'superseded';
  startedAt?: IsoDate;
  updatedAt?: string;
  answers: JsonObject;
  explanations?: Explanation[];
  signatures?: JsonObject[];
  history?: JsonObject[];
  orphans?: Orphan[];
  migratedFrom?: MigratedFrom[];
}
