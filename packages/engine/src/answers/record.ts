import type { IsoDate } from '../calendar/deadline-rule.js';
import type { JsonObject } from '../json.js';

/** Why a warning was accepted. */
export interface Explanation {
  code: string;
  path: string;
  reason: string;
  by: string;
  at: string;
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
}
