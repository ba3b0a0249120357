import { isJsonObject } from '../json.js';
import type { Condition } from './condition.js';
import type { ConsentModel, ConsentModelName } from './local-standards.js';

/**
 * Whose consent is needed and where it stands: on the list in which people say yes. How many must, whether anybody is
 * asked at all and from what age a child is presumed to understand are the authority's, in its settings.
 */
export interface ConsentGiven {
  /** Only then is it looked at; paths start beside the list. */
  when?: Condition;
  /** Lists in which people say yes. */
  by: ConsentList[];
  children: ConsentChildren;
  source?: string;
  /** Written on resolving, from the authority's settings: never by hand. */
  asks?: ConsentAsks;
}

/** One list of people who say yes or no. */
export interface ConsentList {
  /** Absolute path of the list. */
  list: string;
  /** Question of each row that names the children whom it is for, a `reference` or `references` question. */
  for: string;
  /** Whether a row says yes; paths start in the row. */
  yes: Condition;
  /** Whether who says so may decide for a child, such as by parental responsibility; anybody, where it is left out. */
  may?: Condition;
  /** The rows are children who speak for themselves: a yes counts of a child who may decide. */
  own?: boolean;
}

/** Who the children are, and which of them decide for themselves. */
export interface ConsentChildren {
  list: string;
  /** Whether a child was found able to decide; paths start in the row. */
  able: Condition;
  /** Whether a child was found unable to, whatever their age. */
  unable?: Condition;
  /** Path in the row of the date of birth, and from the top of the day on which the age is taken. */
  born?: string;
  on?: string;
}

/** What an authority's settings say about consent, as far as a check minds. */
export interface ConsentAsks {
  model: ConsentModelName;
  minimumSignatures: number;
  presumedCompetent?: number;
}

/** What a check of consent takes from the settings; nothing where they say nothing of consent. */
export function consentAsks(consent: ConsentModel | undefined): ConsentAsks | undefined {
  if (!isJsonObject(consent)) return undefined;
  const { model, minimumSignatures, ages } = consent;
  const { presumedCompetent } = ages ?? {};
  return { model, minimumSignatures, ...(presumedCompetent !== undefined && { presumedCompetent }) };
}
