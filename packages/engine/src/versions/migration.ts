import type { Condition } from '../definition/condition.js';
import type { Json } from '../json.js';

/** Where one part of a split answer goes; the question's id is one of the newer version. */
export interface SplitTarget {
  question: string;
  /** Only when this holds in the older answers, seen from the group of the question that is split. */
  when?: Condition;
  /** Only these codes. */
  codes?: Json[];
}

interface Reasoned {
  /** Why, in a sentence that a practitioner understands. */
  reason: string;
  /** The guidance and its clause. */
  source?: string;
}

/**
 * One step from an older version to a newer one. Question ids have dots and leave rows out (`children.school`): `from`,
 * and `question` of map and drop, are ids of the older version; `to`, and `question` of default and accept, are ids of
 * the newer one. A step about a group takes everything in it along, except what a more exact step takes.
 */
export type MigrationStep = Reasoned &
  (
    | { op: 'rename'; from: string; /** New name in the same group. */ to: string }
    /** `row` is the id of the row that is made where the answer goes into a list that it did not come from. */
    | { op: 'move'; from: string; to: string; row?: string }
    /**
     * copy: to every target whose `when` holds; condition: to the first whose `when` holds and that takes the code;
     * separator: the text's parts in order, the last target taking the rest.
     */
    | { op: 'split'; from: string; by: 'copy' | 'condition'; to: SplitTarget[] }
    | { op: 'split'; from: string; by: 'separator'; separator: string; to: SplitTarget[] }
    /** Texts are joined in the order of `from`; where the new question is a list, each answer becomes an item. */
    | { op: 'join'; from: string[]; to: string; separator?: string }
    /** Codes that are not named stay what they are. Numbers, true and false are written as text on the left. */
    | { op: 'map'; question: string; codes: Record<string, string | number | boolean> }
    /** Only where unanswered. `when` is about the newer answers, seen from the question's group or row. */
    | { op: 'default'; question: string; value: Json; when?: Condition }
    /** The answers are kept as orphans of the record. */
    | { op: 'drop'; question: string }
    /** A breaking difference that no answer of the older version can mend, taken on purpose: somebody answers anew, or sees more. */
    | { op: 'accept'; question: string; difference: string }
  );

/** How a record of one version of a form becomes one of a newer: `schemas/forms/<form>/migrations/<from>--<to>.json`. */
export interface Migration {
  form: string;
  from: string;
  to: string;
  /** What changed and why, in a few sentences. */
  about: string;
  steps: MigrationStep[];
}

/** A step of one kind. */
export type StepOf<Op extends MigrationStep['op']> = Extract<MigrationStep, { op: Op }>;
