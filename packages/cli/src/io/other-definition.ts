import type { FormRecord, ResolvedForm } from '@kinform/engine';

/** A line of advice where the form was another one, in words or in questions, when the record was filled in. */
export function otherDefinition(record: FormRecord, resolved: ResolvedForm): string[] {
  const { definitionDigest } = record;
  if (definitionDigest === undefined || definitionDigest === resolved.digest) return [];
  return ['The form has changed since this record was filled in; this is checked against the form as it is now.'];
}
