import type { FormDefinition, FormText, UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import type { Licence, PacksAtHand } from './licensed.js';

/**
 * A form on its way to being resolved; nobody outside resolving sees it. It shares with its definition's base what
 * nobody changed yet: a schema is changed in place once it is in hand (`takeInHand`), words of a question and values of
 * keywords are replaced, never changed.
 */
export interface FormDraft {
  /** The schema as it was before any change: settled, as all of the draft's is that nobody changed. */
  readonly before: FormSchema;
  /** Version of the form. */
  readonly version: string;
  schema: FormSchema;
  ui: UiElement;
  text: Record<string, FormText>;
  template: string;
  readonly blocks: FormDefinition['blocks'];
  readonly vocabularies: FormDefinition['vocabularies'];
  /** Words of every term that a text may ask for, as this authority says them. */
  readonly terms: Readonly<Record<string, string>>;
  readonly atHand: PacksAtHand;
  /** Text packs that overlays pinned so far. */
  licences: Licence[];
}
