import { loadForm } from '@kinform/compiler';
import { checkAnswers, type Finding, type FormRecord, type ResolvedForm } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { schemas } from './read-schemas.js';

const resolved = new Map<string, ResolvedForm>();

/** One version of a form for an authority, with profiles switched on; each is resolved once, since that takes longer than checking. */
export function resolvedForm(
  form: string,
  authority: string,
  version?: string,
  profiles: readonly string[] = [],
): ResolvedForm {
  const key = [form, version, authority, ...profiles].join(' ');
  const known = resolved.get(key) ?? loadForm(schemas, form, authority, version, profiles);
  resolved.set(key, known);
  return known;
}

/** The form that a record is an answer to. */
export function formOf({ form, authority, formVersion }: FormRecord, profiles?: readonly string[]): ResolvedForm {
  return resolvedForm(form, authority, formVersion, profiles);
}

/** What a check of a record says on a day, its English prose judged. */
export function findingsOf(record: FormRecord, at: string, profiles?: readonly string[]): Finding[] {
  const form = formOf(record, profiles);
  const { calendar = {} } = form.settings;
  return checkAnswers(form, record, { at, calendar, validator: compileValidator(form), language: english });
}
