/**
 * How a family is asked. `consent`: nothing goes on without it. `agreement-and-notice`: agreement to support is asked
 * for, sharing rests on another lawful basis and is told by notice. `inform`: families are told, not asked.
 */
export type ConsentModelName = 'consent' | 'agreement-and-notice' | 'inform';

/** What an authority's guidance says about consent, as data: whom to ask, from what age, how many sign, with which words. */
export interface ConsentModel {
  model: ConsentModelName;
  /** Whole years. `note` is what the guidance says where it gives no age, or more than one. */
  ages?: { presumedCompetent?: number; mayBeCompetent?: number; note?: string };
  /** How many parents, carers or competent children sign at the least; 0 where nobody is asked to. */
  minimumSignatures: number;
  /** Who has to be asked, in a sentence. */
  whoIsAsked: string;
  /** Exact words that stand in for a signature that is held on paper. */
  paperDeclaration?: string;
  /** What happens when the answer is no, in a sentence. */
  refusal?: string;
  source: string;
}

/** A local time limit as it is read by people; what is checked is the deadline in the overlay of a form. */
export interface Timescale {
  what: string;
  limit: string;
  source: string;
}

/** A place where the guidance contradicts itself or leaves a gap, and how that was decided. */
export interface Decision {
  /** Number in docs/decisions/2026-11-22-where-the-guidance-contradicts-itself.md. */
  number: number;
  question: string;
  chosen: string;
  why: string;
  /** Clause that is followed. */
  source: string;
  /** What else the guidance says, and where. */
  also: { says: string; source: string }[];
}
