import type { Condition } from '../definition/condition.js';

/** A day written `YYYY-MM-DD`, of the Gregorian calendar, with no time and no zone. */
export type IsoDate = string;

/** When something must be done by, as a form or an authority states it. */
export interface Deadline {
  /** Condition-style path of the answer that starts the clock: `dateStarted`, `/header/dateStarted`. */
  anchor: string;
  amount: number;
  unit: 'days' | 'workingDays' | 'weeks' | 'months';
  /** Answer that must hold a reason when the deadline has been missed. */
  explainedBy?: string;
  /** How many days before it is due it counts as due soon; 7 where it is not said. */
  soon?: number;
  /** A different amount when a condition holds, first match wins (45 days for a pre-birth assessment). */
  when?: { condition: Condition; amount: number; source?: string }[];
  source?: string;
}

/** What a calendar needs to know beyond the rules of England's bank holidays. */
export interface Calendar {
  /** Days added to or taken from the rule's bank holidays, such as a coronation. */
  proclaimed?: { added: IsoDate[]; removed: IsoDate[] };
  /** Days on which this authority is shut; empty unless it says so. */
  closureDays?: IsoDate[];
}
