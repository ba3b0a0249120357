/** Why something cannot be read, and what to do about it, each in one sentence. */
export interface ReadProblem {
  what: string;
  toDo: string;
}
