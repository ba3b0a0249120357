/** How one thing that is looked for stands: found, worth another look, or its question is not answered yet. */
export type CoachState = 'met' | 'look' | 'open';

/** One letter of SMART, or one thing that a child's voice has. */
export interface CoachLine {
  /** The authority's letter, where it has one. */
  letter?: string;
  word: string;
  state: CoachState;
  /** Why, in sentences; they may quote the answer. */
  says: string[];
}

/** What a coach has to say of one action or one voice. */
export interface CoachView {
  /** What is looked at, as a heading: "Is this action SMART?" */
  title: string;
  lines: CoachLine[];
  /** A frame for better wording, with gaps; never words of the answer's own meaning. */
  frame?: string;
}

/** Looks at one text of an open form whenever it is asked. */
export interface TextCoach {
  /** Pointers of the answers that it depends on. */
  reads: string[];
  /** What there is to say now; undefined while there is nothing, or no language to say it in. */
  look(): CoachView | undefined;
}
