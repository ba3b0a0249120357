/** What a letter of SMART asks of an action; `assigned` is asked of every action, whatever the letters. */
export type SmartAspect =
  'specific' | 'measurable' | 'agreed' | 'achievable' | 'realistic' | 'relevant' | 'timeBound' | 'assigned';

/** One letter of SMART as an authority spells it out. */
export interface SmartLetter {
  letter: string;
  word: string;
  question: string;
  aspect: SmartAspect;
}

/** Where an action says what SMART asks. Paths start in the row; all but `action` may be left out. */
export interface Smart {
  /** What will be done, in words. */
  action: string;
  /** Who will do it. */
  owner?: string;
  /** What will be seen or counted when it is done. */
  measure?: string[];
  due?: string;
  /** Day of the next review: what is due later is said. */
  review?: string;
  /** By whom it was agreed. */
  agreed?: string;
  /** Whether the family accepts it; `false` is a refusal. */
  accepted?: string;
  /** Why it can be done. */
  feasible?: string;
  /** Whether the service was asked; `not-available` means that there is none. */
  available?: string;
  /** Rows that name the needs it answers. */
  need?: string;
  source?: string;
  /** Written on resolving, from the authority's settings: never by hand. */
  letters?: SmartLetter[];
  /** Written on resolving: the list whose rows `need` names. */
  needList?: string;
}

/** Where a row says how one child was heard. Paths start in the row; a leading slash starts at the top of the answers. */
export interface ChildsVoice {
  /** The child's voice itself; the first is what is judged, the others may bear it out. */
  words: string[];
  /** What kind of voice it is: `own-words`, `observed`, `both` or `parents-hopes`. */
  kind?: string;
  /** Whether it could be had, yes or no. */
  obtained?: string;
  /** Why it could not be had. */
  reason?: string;
  /** What will be done about it. */
  next?: string;
  /** What adults say of the child; `*` stands for every row of a list: a leading slash, `adultViews`, `*`, `view`, `wishes`. */
  adults?: string[];
  /** The child whose voice it is, by the id of a row. */
  child?: string;
  /** How alike two texts are that one was copied from the other, 0 to 1; 0.8 where it is not said. */
  alike?: number;
  source?: string;
  /** Written on resolving: the list whose row `child` names. */
  childList?: string;
}
