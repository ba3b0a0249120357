import type { Json } from '../json.js';

/** error: the record cannot become final. warning: put right or explain. advice: for the practitioner alone. */
export type Severity = 'error' | 'warning' | 'advice';

/**
 * What a check found, as a code and parameters, never as a sentence and never with an answer in it.
 * `describeFinding` makes words of it.
 */
export interface Finding {
  /** The keyword that did not hold, or `keyword.case`: `required`, `format.nhs-number`, `onePerRow.missing`. */
  code: string;
  /** JSON Pointer into `answers`; for a missing answer, the place where it belongs. */
  path: string;
  severity: Severity;
  /**
   * What the wording needs. Always `question` (id of the question, indices left out, dots between) and `called`
   * (the question's name in mid-sentence, such as "the child's date of birth"); others by keyword.
   */
  params: Record<string, Json>;
  /** The guidance and its clause that ask for it; empty where only the form itself does. */
  source: string;
}
