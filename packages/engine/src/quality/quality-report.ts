import type { Finding } from '../findings/finding.js';

/** What became of an item. `attest`: nothing stands against it, and the rest a person must say. */
export type QualityStatus = 'met' | 'notMet' | 'attest' | 'notAsked';

/** A question to look at; never its answer. */
export interface QualityPlace {
  /** JSON Pointer of its first answer or, where it has none, of where it belongs. */
  path: string;
  question: string;
  /** The question's name in mid-sentence. */
  called: string;
  /** In how many places it is answered: more than one in lists. */
  answers: number;
}

/** One item of a quality profile, held against one record. */
export interface QualityResult {
  id: string;
  title: string;
  source: string;
  status: QualityStatus;
  /** Where to look, as far as the form asks it. */
  evidence: QualityPlace[];
  /** What is needed and not answered yet. */
  missing: QualityPlace[];
  /** What stands against it; explained warnings among them, which leave it to a person. */
  findings: Finding[];
  /** Why it is not met, where that is neither a missing answer nor a finding. */
  unmet?: string;
  /** Answers by which somebody has said that it is so, whatever became of it. */
  attestedBy?: QualityPlace[];
}

/** A whole quality profile, held against one record. */
export interface QualityReport {
  title: string;
  source: string;
  items: QualityResult[];
  totals: Record<QualityStatus, number>;
}
