import type { Judged, Verdict } from '@kinform/engine';

/** Whether a name is one person's. */
export function judgeOwner(_name: string): Judged<{ person: Verdict }> {
  return { judged: false, because: 'empty' };
}
