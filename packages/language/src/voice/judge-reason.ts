import type { Judged, ReasonJudgement } from '@kinform/engine';

/** Judges whether a reason is one of this case. */
export function judgeReason(_text: string): Judged<ReasonJudgement> {
  return { judged: false, because: 'empty' };
}
