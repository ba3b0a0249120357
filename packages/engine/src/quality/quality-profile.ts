import type { Condition } from '../definition/condition.js';
import { own } from '../json.js';
import { compareVersions } from '../versions/version-order.js';

/** Words by language, `en-GB` among them. */
export type QualityWords = Readonly<Record<string, string>>;

/**
 * Findings that must not stand. `codes` are finding codes or the keyword that they begin with (`smart` is `smart.specific`
 * too); left out, it is every error and warning. `at` are question ids, what is inside them included; left out, anywhere.
 */
export interface FindingsAgainst {
  codes?: string[];
  at?: string[];
}

/** How an item is known in one form. All that it says must be so; an item that says nothing of a form is not asked there. */
export interface QualityTest {
  /** The cases that the item speaks of; read from the top of the answers. Left out, every case. */
  asked?: Condition;
  /** Ids of questions that must be answered somewhere: until somebody has reached them, nothing is met. */
  needs?: string[];
  without?: FindingsAgainst[];
  /** What must hold, read from the top of the answers. */
  met?: Condition;
  /** Why it is not met where `met` does not hold, in a sentence. */
  unmet?: QualityWords;
  /** The rest only a person can say. */
  attest?: true;
  /** The answer of the record by which somebody has said so. */
  attestedBy?: Condition;
  /** Ids of questions in which to look. */
  evidence?: string[];
}

/** One thing that a good record is, asked of one or several forms. */
export interface QualityItem {
  id: string;
  title: QualityWords;
  /** The guidance and its clause. */
  source: string;
  /** By the form's name. */
  forms: Record<string, QualityTest>;
}

/** What a profile or an authority calls good: `quality.json` beside its other files. */
export interface QualityProfile {
  /** Whose it is: one of both. */
  profile?: string;
  authority?: string;
  version: string;
  title: QualityWords;
  source: string;
  /** Forms that it is written for, each with the first version of which it speaks. */
  forms: Record<string, string>;
  items: QualityItem[];
}

/** Whether a quality profile speaks of this form in this version. */
export function speaksOf(profile: Pick<QualityProfile, 'forms'>, form: { form: string; version: string }): boolean {
  const from = own(profile.forms, form.form);
  return from !== undefined && compareVersions(form.version, from) >= 0;
}
