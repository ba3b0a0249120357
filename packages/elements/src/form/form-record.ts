import { answersToKeep } from '@kinform/engine';
import type { FormRecord, IsoDate, JsonObject, ResolvedForm } from '@kinform/engine';

/** A record with no answers yet. The host gives it its id. */
export function emptyRecord(form: ResolvedForm, locale: string, today: IsoDate): FormRecord {
  return {
    kinform: '1',
    recordId: '',
    form: form.form,
    formVersion: form.version,
    authority: form.authority,
    authorityVersion: form.authorityVersion,
    definitionDigest: form.digest,
    locale,
    status: 'draft',
    startedAt: today,
    answers: {},
  };
}

/** The record as it is handed out: stamped with the form that was on the screen, without answers that conditions hide. */
export function recordToKeep(
  form: ResolvedForm,
  record: FormRecord,
  { answers, locale, today }: { answers: JsonObject; locale: string; today: IsoDate },
): FormRecord {
  return {
    ...record,
    form: form.form,
    formVersion: form.version,
    authority: form.authority,
    authorityVersion: form.authorityVersion,
    definitionDigest: form.digest,
    locale,
    updatedAt: today,
    answers: answersToKeep(form, answers),
  };
}
