import { pointerOfPath } from '@kinform/engine';
import type { FormSchema, IsoDate, JsonObject, Language, ResolvedForm } from '@kinform/engine';
import { isRow, parentOf } from '../form/pointer.js';
import { schemaAt } from '../question/question-place.js';
import { actionView, readsOfAction } from './action-view.js';
import type { CoachView, TextCoach } from './coach-view.js';
import { readsOfVoice, voiceView } from './voice-view.js';

/** What a coach reads besides the form: the answers as they are now, and the language, once it is there. */
export interface CoachAround {
  form: ResolvedForm;
  locale: string;
  answers(): JsonObject;
  language(): Language | undefined;
  today(): IsoDate;
}

/** One row whose text is coached. */
export interface CoachedRow extends CoachAround {
  /** JSON Pointer of the row. */
  row: string;
  /** JSON Pointer of the text that the coach stands beside. */
  text: string;
}

/** The coach of the text at a pointer: of an action by `smart`, of a child's voice by `childsVoice`; undefined for other texts. */
export function coachOf(pointer: string, around: CoachAround): TextCoach | undefined {
  for (let row = parentOf(pointer); row !== ''; row = parentOf(row)) {
    if (!isRow(row)) continue;
    const rules = schemaAt(around.form, row);
    const coach = rules && coachIn(rules, { ...around, row, text: pointer });
    if (coach) return coach;
  }
  return undefined;
}

function coachIn({ smart, childsVoice }: FormSchema, row: CoachedRow): TextCoach | undefined {
  const isText = (path: string | undefined): boolean => path !== undefined && pointerOfPath(path, row.row) === row.text;
  if (smart && isText(smart.action)) return coach(readsOfAction(smart), row, () => actionView(smart, row));
  if (childsVoice && [childsVoice.words[0], childsVoice.reason].some(isText)) {
    return coach(readsOfVoice(childsVoice), row, () => voiceView(childsVoice, row));
  }
  return undefined;
}

function coach(paths: string[], { row }: CoachedRow, look: () => CoachView | undefined): TextCoach {
  return { reads: paths.map((path) => pointerOfPath(path, row)), look };
}
