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
  /** So many rows of a list (one at least) satisfy `where`, whose paths start from the row. */
  | { some: string; where?: Condition; atLeast?: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
