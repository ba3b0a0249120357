import type { GlossaryEntry, Judged, PlainJudgement } from '@kinform/engine';

/** Judges how easily a family reads a text. */
export function judgePlain(_text: string, _glossary: readonly GlossaryEntry[]): Judged<PlainJudgement> {
  return { judged: false, because: 'empty' };
}
