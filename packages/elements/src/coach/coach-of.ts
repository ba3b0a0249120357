import { pointerOfPath } from '@kinform/engine';
import type { IsoDate, JsonObject, Language, ResolvedForm } from '@kinform/engine';
import { schemaAt } from '../question/schema-at.js';
import { actionView, readsOfAction } from './action-view.js';
import type { CoachView, TextCoach } from './coach-view.js';
import { readsOfVoice, voiceView } from './voice-view.js';

/** One row whose text is coached, with what a coach reads besides the form: the answers as they are now, and the language. */
export interface CoachedRow {
  form: ResolvedForm;
  locale: string;
  /** JSON Pointer of the row. */
  row: string;
  /** JSON Pointer of the text that the coach stands beside. */
  text: string;
  answers(): JsonObject;
  language(): Language | undefined;
  today(): IsoDate;
}

/** Makes coaches; fetched with the language, since it has nothing to say without. */
export interface CoachRoom {
  coachOf(coached: CoachedRow): TextCoach;
}

/** The coach of a text, by what the schema of its row asks. */
export function coachOf(coached: CoachedRow): TextCoach {
  const { smart, childsVoice } = schemaAt(coached.form, coached.row) ?? {};
  const isAction = smart !== undefined && pointerOfPath(smart.action, coached.row) === coached.text;
  if (isAction) return coach(readsOfAction(smart), coached, () => actionView(smart, coached));
  if (childsVoice) return coach(readsOfVoice(childsVoice), coached, () => voiceView(childsVoice, coached));
  return coach([], coached, () => undefined);
}

function coach(paths: string[], { row }: CoachedRow, look: () => CoachView | undefined): TextCoach {
  return { reads: paths.map((path) => pointerOfPath(path, row)), look };
}
