import type { Json } from '../../json.js';

/** What may have happened to an answer, or to a row of a list. */
export type ChangeKind = 'answered' | 'cleared' | 'changed' | 'row.added' | 'row.removed' | 'row.moved';

/** One change from a record to another: of a question, or of a row of a list. */
export interface Change {
  kind: ChangeKind;
  /** Question id; of a row, its list's. */
  question: string;
  /** Section that asks it; empty where the form does not ask it. */
  section: string;
  /** JSON Pointer into the answers of the second record; of what is only in the first, into those. */
  path: string;
  /** JSON Pointer into the answers of the first record, where a row before it is elsewhere now. */
  was?: string;
  /** Rows on the way, the outermost first, and the row itself, by name. */
  rows: string[];
  from?: Json;
  to?: Json;
  /** How much more the second is, of numbers and steps of a scale. */
  by?: number;
}
