import type { Condition } from '../definition/condition.js';

/** A day written `YYYY-MM-DD`, of the Gregorian calendar, with no time and no zone. */
export type IsoDate = string;

/**
 * How long something takes. Weekends, bank holidays and closed days count in days, weeks and months. `schoolDays` are
 * days of a school term; `terms` end with the last day of so many terms that end after the anchor ("at least termly").
 */
export interface Span {
  amount: number;
  unit: 'days' | 'workingDays' | 'weeks' | 'months' | 'schoolDays' | 'terms';
}

/** When something must be done by, as a form or an authority states it. */
export interface Deadline extends Span {
  /** Condition-style path of the answer that starts the clock: `dateStarted`, `/header/dateStarted`. */
  anchor: string;
  /** Due so long before the anchor's date: a report two working days before the meeting. */
  before?: boolean;
  /** With it there is a window: it is done too early less than this after the anchor (with `before`, more than this before it). */
  notBefore?: Span;
  /** Answer that must hold a reason when the deadline has been missed, or when it was done too early. */
  explainedBy?: string;
  /** How many days before it is due it counts as due soon; 7 where it is not said. */
  soon?: number;
  /** Another time when a condition holds, first match wins (45 days for a pre-birth assessment). */
  when?: DeadlineCase[];
  source?: string;
}

/** In which case another time is allowed: another amount, or `none` where there is no deadline at all. */
export interface DeadlineCase {
  condition: Condition;
  amount?: number;
  /** The deadline's own unit where it is left out. */
  unit?: Span['unit'];
  /** Beginning of the window in this case; the deadline's own belongs to its own amount. */
  notBefore?: Span;
  none?: boolean;
  source?: string;
}

/** A term of an authority's schools, first and last day with pupils. */
export interface SchoolTerm {
  /** As people call it: `Autumn 2026`. */
  name: string;
  from: IsoDate;
  to: IsoDate;
  /** First and last day of the break within it, weekend days around it or not. */
  halfTerm?: { from: IsoDate; to: IsoDate };
}

/** What a calendar needs to know beyond the rules of England's bank holidays. */
export interface Calendar {
  /** Days added to or taken from the rule's bank holidays, such as a coronation. */
  proclaimed?: { added: IsoDate[]; removed: IsoDate[] };
  /** Days on which this authority is shut; empty unless it says so. */
  closureDays?: IsoDate[];
  /** Times of every year at which it is shut, first and last day as `MM-DD`; `12-28` to `01-02` goes over the new year. */
  closedEveryYear?: { from: string; to: string }[];
  /**
   * Terms of its schools in order, without one left out between the first and the last. What reaches beyond them is
   * not known, and is said to be so: nobody's term is guessed.
   */
  terms?: SchoolTerm[];
}
