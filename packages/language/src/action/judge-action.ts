import type { ActionJudgement, Judged, ReadingScene } from '@kinform/engine';

/** Judges the text of one action. */
export function judgeAction(_text: string, _scene: ReadingScene): Judged<ActionJudgement> {
  return { judged: false, because: 'empty' };
}
