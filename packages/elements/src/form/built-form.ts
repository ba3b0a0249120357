import type { ResolvedForm, Validator } from '@kinform/engine';

/** A form as the compiler builds it for the browser: nothing in it needs eval. */
export interface BuiltForm {
  resolved: ResolvedForm;
  /** Ajv's validation function, generated at build. */
  validator: Validator;
  /** The document's template, compiled; the form hands it on and never calls it. */
  template?: unknown;
}

const forms = new Map<string, BuiltForm>();
const waiting = new Set<() => void>();

const keyOf = (form: string, authority: string): string => `${form} ${authority}`;

/** Makes a built form known to every `<kin-form form="…" authority="…">` on the page. */
export function registerForm(built: BuiltForm): void {
  forms.set(keyOf(built.resolved.form, built.resolved.authority), built);
  for (const registered of [...waiting]) registered();
}

/** The registered form of an authority, or undefined while none is registered. */
export function findForm(form: string, authority: string): BuiltForm | undefined {
  return forms.get(keyOf(form, authority));
}

/** The form that a `<kin-form>` was given: itself, or the registered one that its attributes name. */
export function resolveBuiltForm(
  form: BuiltForm | string | undefined,
  authority: string | undefined,
): BuiltForm | undefined {
  if (typeof form !== 'string') return form;
  return authority === undefined ? undefined : findForm(form, authority);
}

/** Calls back whenever a form is registered: a page may be marked up before its bundle has loaded. Gives the way to stop. */
export function whenRegistered(registered: () => void): () => void {
  waiting.add(registered);
  return () => waiting.delete(registered);
}
