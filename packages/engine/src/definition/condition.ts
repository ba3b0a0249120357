import type { Json } from '../json.js';

/**
 * When something holds, said about other answers. `answer` names one: a bare name is a sibling in the same group or
 * row (`included`), `../name` goes one group up, and a leading slash starts at the top of the answers
 * (`/header/kind`). Arrays cannot be entered by path: use `some`.
 */
export type Condition =
  | { answer: string; is: Json }
  | { answer: string; in: Json[] }
  | { answer: string; includes: Json }
  | { answer: string; answered: boolean }
  | { answer: string; atLeast: number }
  | { some: string; where?: Condition }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
