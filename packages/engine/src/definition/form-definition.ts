import type { GlossaryEntry } from '../language/language.js';
import type { FormSchema } from './form-schema.js';

/** Words of one question. */
export interface QuestionText {
  /** The question as it is asked. */
  label: string;
  hint?: string;
  /** The question's name in mid-sentence: "the date of the meeting". Falls back to the label. */
  called?: string;
  /** What one row of a list is called, without an article: "child"; used for "Add another child" and counts. */
  row?: { one: string; other: string };
  /** Words of each code of `enum`. */
  options?: Record<string, string>;
  /** Hints of single options. */
  optionHints?: Record<string, string>;
  /** Words at the ends of a scale: `{ "0": "…", "10": "…" }`. */
  anchors?: Record<string, string>;
  /** A sentence that replaces the general one for a finding's code: `{ "required": "Enter …" }`. */
  messages?: Record<string, string>;
}

/** Every word of one form in one language. Question ids leave out list indices: `children.name.givenName`. */
export interface FormText {
  title: string;
  description?: string;
  sections: Record<string, { title: string; hint?: string }>;
  questions: Record<string, QuestionText>;
  /** Words of the document that no question owns, by key. */
  document: Record<string, string>;
  /** Words that take the place of those above in a form whose licensed words are in; gone once it is resolved. */
  whenLicensed?: Partial<Pick<FormText, 'sections' | 'document'>>;
}

/** A JSON Forms UI schema element as Kinform's forms write it. */
export interface UiElement {
  type: 'Categorization' | 'Category' | 'Group' | 'VerticalLayout' | 'Control' | 'Label';
  /** Name of a section (Category, Group) or a statement (Label): key of its words. */
  name?: string;
  scope?: string;
  options?: Record<string, unknown>;
  elements?: UiElement[];
}

/** A shared list of codes, with words per locale. */
export interface Vocabulary {
  id: string;
  source?: string;
  codes: string[];
  /** Codes under broader headings, in order, for two-step choices such as ethnic group. */
  groups?: { code: string; codes: string[] }[];
  text: Record<string, Record<string, string>>;
}

/** One version of one form as it is written under schemas/, blocks and vocabularies beside it. */
export interface FormDefinition {
  form: string;
  version: string;
  schema: FormSchema;
  ui: UiElement;
  /** By locale. */
  text: Record<string, FormText>;
  /** Source of document.hbs. */
  template: string;
  /** By file name without ending: `person-name`. */
  blocks: Record<string, { schema: FormSchema; text: Record<string, Record<string, QuestionText>> }>;
  vocabularies: Record<string, Vocabulary>;
  /** Words that every authority may replace, by term: `leadProfessional` → "lead professional". */
  terms: Record<string, string>;
  /** Words of services with plain words for families, for forms that ask for plain English. */
  glossary?: GlossaryEntry[];
}
