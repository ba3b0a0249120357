import type { Json } from '../json.js';

/**
 * When something holds, said about other answers. `answer` names one: a bare name is a sibling in the same group or
 * row (`included`), `../name` goes one group up, and a leading slash starts at the top of the answers
 * (`/header/kind`). A list is entered by way of a reference: `/children/{childRef}/school` is an answer of the row whose
 * id is the answer of `childRef` (read from the same place, `{../childRef}` too). Of several rows speaks `some`.
 */
export type Condition =
  | { answer: string; is: Json }
  /** Both are answered and say the same, case and spacing of texts aside. */
  | { answer: string; sameAs: string }
  | { answer: string; in: Json[] }
  | { answer: string; includes: Json }
  | { answer: string; answered: boolean }
  | { answer: string; atLeast: number }
  /**
   * Age in whole years of a date of birth on the day that another answer gives. Where either date is known in part
   * only, it holds if it does for every day that may be meant; where either is missing, it does not hold.
   */
  | { answer: string; ageOn: string; atLeast?: number; under?: number }
  | SomeRows
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** So many rows of a list (one at least) satisfy `where`, whose paths start from the row. */
export type SomeRows = {
  some: string;
  where?: Condition;
  /** How many; with `share` none need be where it is left out. */
  atLeast?: number;
  /** Only rows that satisfy this are looked at, for a share too. */
  among?: Condition;
  /** Only rows that this answer names, a `reference` or `references` question seen from where the condition stands. */
  namedBy?: string;
  /** Only rows in which this answer names the row that the condition stands in, a `reference` or `references` question of theirs. */
  naming?: string;
  /** At least this part of the rows that are looked at, from 0 to 1; of no rows nothing is a share. */
  share?: number;
  /**
   * Name of the date in each row that puts them in order: only the newest are counted, back to the first that does not
   * satisfy `where`. Rows without a date are the newest.
   */
  inARow?: string;
};
