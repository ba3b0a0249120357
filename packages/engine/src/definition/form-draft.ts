import type { FormDefinition, FormText, UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import type { Licence, PacksAtHand } from './licensed.js';

/** A form on its way to being resolved. Overlay operations change it in place; nobody outside resolving sees it. */
export interface FormDraft {
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
