import type { Json } from '../json.js';

/** A finding in words: what to do and, where it helps, how. */
export interface FindingWords {
  message: string;
  hint?: string;
}

/** What a sentence is made of: parameters of a finding as text, lists and groups left out. */
export type WordingParams = Readonly<Record<string, string | number | boolean>>;

/** Makes the words of one finding code. */
export type Wording = (params: WordingParams) => FindingWords;

/** Words of every finding code in one language. */
export type WordingTable = Record<string, Wording>;

/**
 * What one reason of evidence says: `quoted` with {words}, those of the text that it is about, in quotation marks, and
 * {instead}, better ones; `unquoted` where the text is not at hand.
 */
export interface ReasonWords {
  quoted: string;
  unquoted: string;
}

/** Words of every reason that a keyword's evidence may give. */
export type ReasonTable = Record<string, ReasonWords>;

/** Words of one keyword in one language: of its finding codes, and of the reasons in its evidence. */
export interface KeywordWords {
  findings: WordingTable;
  reasons?: ReasonTable;
}

/** The parameters that can stand in a sentence. */
export function wordingParams(params: Readonly<Record<string, Json>>): WordingParams {
  const simple: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') simple[name] = value;
  }
  return simple;
}
