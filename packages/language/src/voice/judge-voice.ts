import type { Judged, VoiceJudgement } from '@kinform/engine';

/** Judges whose voice a text is. */
export function judgeVoice(_text: string): Judged<VoiceJudgement> {
  return { judged: false, because: 'empty' };
}
