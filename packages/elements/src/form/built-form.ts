import type { ResolvedForm, Validator } from '@kinform/engine';

/** A form as the compiler builds it for the browser: nothing in it needs eval. */
export interface BuiltForm {
  resolved: ResolvedForm;
  /** Ajv's validation function, generated at build. */
  validator: Validator;
  /** Fetches what only documents need: the template, compiled, all that the authority says of itself, and its look. */
  document?: () => Promise<{ template: unknown; settings: ResolvedForm['settings']; look?: unknown }>;
}

/** Names one built form: which form, of which authority, in which version. */
export interface FormName {
  form: string;
  authority: string;
  /** The newest that the page has, where none is named. */
  version?: string;
}

/** A form that the page can fetch when somebody opens it. */
export interface OfferedForm extends Required<FormName> {
  /** Fetches it. A rejected promise means that it could not be had now, and may be asked for again. */
  load(): Promise<BuiltForm>;
}
