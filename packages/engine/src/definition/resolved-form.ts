import type { Json } from '../json.js';
import type { FormText, UiElement } from './form-definition.js';
import type { FormSchema, QuestionClass } from './form-schema.js';
import type { Licence } from './licensed.js';
import type { AuthoritySettings } from './overlay.js';

/** What is known of one question once everything is resolved. */
export interface ResolvedQuestion extends QuestionClass {
  /** Question id. */
  id: string;
  /** Name of the section (top UI category) that asks it. */
  section: string;
  /** Field type: folder under packages/fields. */
  field: string;
  /** Guidance and clause; empty where only the form itself asks. */
  source: string;
}

/** One line of provenance: who changed what of a question, why, by which clause. */
export interface TraceEntry {
  target: string;
  op: string;
  /** Whose change it is: an authority's, or else a profile's. */
  authority?: string;
  profile?: string;
  reason: string;
  source: string;
  /** Version of the form that the change was written for, where that is another one. */
  writtenFor?: string;
  /** False when the change found nothing to land on or is refused; `nearest` then names the closest target. */
  landed: boolean;
  nearest?: string;
  /** Why it did not land, or what there is to know although it did, in a sentence. */
  note?: string;
  /** How to mend a change that did not land, in a sentence. */
  toDo?: string;
  /** Ids of the questions that it brought in, groups without what is in them. */
  added?: string[];
  /** What the change is about as it stood before it: words, a condition, codes, a rule or a place. */
  before?: Json;
  /** The same as it stands after it; left out where there is nothing, such as a hint that was taken away. */
  after?: Json;
}

/**
 * A form with its overlays applied: one plain JSON value that screen, checks and documents all read. Blocks are
 * inlined, vocabularies turned into codes and words, terms filled in, words of every question present.
 */
export interface ResolvedForm {
  kinform: '1';
  form: string;
  version: string;
  authority: string;
  authorityVersion: string;
  /** `sha256-…` over the canonical JSON (RFC 8785) of everything else here but `trace`. */
  digest: string;
  schema: FormSchema;
  ui: UiElement;
  text: Record<string, FormText>;
  /** By question id, in the order in which they are asked. */
  questions: Record<string, ResolvedQuestion>;
  settings: AuthoritySettings;
  /** Text packs that overlays pinned; left out where there is none. */
  licences?: Licence[];
  /** Source of the document template after template parts were put in. */
  template: string;
  trace: TraceEntry[];
}
