/** What kind of difference there is between two versions of a form. */
export type DifferenceKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'type.changed'
  | 'type.widened'
  | 'codes.removed'
  | 'codes.added'
  | 'limit.tightened'
  | 'limit.loosened'
  | 'required.added'
  | 'required.changed'
  | 'required.removed'
  | 'shown.changed'
  | 'deadline.changed'
  | 'rule.added'
  | 'rule.changed'
  | 'rule.removed'
  | 'severity.raised'
  | 'severity.lowered'
  | 'audience.widened'
  | 'audience.narrowed'
  | 'purpose.changed'
  | 'retention.changed'
  | 'section.changed'
  | 'words.changed'
  | 'options.reworded'
  | 'field.changed'
  | 'core.changed'
  | 'language.added'
  | 'language.removed'
  | 'document.changed';

/** One difference between two versions of a form. */
export interface Difference {
  kind: DifferenceKind;
  /** Question id of the newer version; of the older where the question is removed; `form`, or `section:name`. */
  question: string;
  /** Whether an answer that was right may be lost, be wrong, be missing, or be seen by somebody new. */
  breaking: boolean;
  what: string;
  /** What to do about a breaking difference. */
  mend?: string;
  /** Operation of the migration's step that takes care of it. */
  covered?: string;
}

/** Whether a difference breaks saved records and no migration takes care of it. */
export function isUncovered({ breaking, covered }: Difference): boolean {
  return breaking && covered === undefined;
}
