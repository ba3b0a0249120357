import { isAnswered } from '../../answers/blank.js';
import { answerAt, pointerOfPath } from '../../answers/evaluate-condition.js';
import { readPointer } from '../../answers/pointer.js';
import type { Smart } from '../../definition/prose-checks.js';
import type { PlacedEvidence } from '../../findings/placed-evidence.js';
import type { Json, JsonObject } from '../../json.js';
import type { ActionJudgement, Judged, Language, ReadingScene } from '../../language/language.js';
import type { Scene } from '../keyword-rule.js';

/** Whether something holds of an action, what speaks for or against it, and where it would be mended. */
export interface Held {
  verdict: 'met' | 'notMet' | 'unknown';
  evidence: PlacedEvidence[];
  /** JSON Pointer of the question to mend. */
  at: string;
}

/** An answer of an action, with its JSON Pointer. */
export interface ReadAnswer {
  at: string;
  value: Json | undefined;
  text: string;
  answered: boolean;
}

/** An action as the checks read it: its answers, by the members of `smart`. */
export interface ActionRow {
  parameter: Smart;
  language: Language | undefined;
  reading: ReadingScene;
  answers: Json;
  action: ReadAnswer;
  /** What the language says of the action's words, read once; undefined without a language or without words. */
  judged(): Judged<ActionJudgement> | undefined;
  measures: ReadAnswer[];
  /** The answer that a member of `smart` names; undefined where the form does not ask. */
  read(path: string | undefined): ReadAnswer | undefined;
}

/** Makes an action readable. The row may be given as it is being typed; the rest is read from the answers. */
export function actionRow(row: JsonObject, parameter: Smart, scene: Scene): ActionRow {
  const read = (path: string): ReadAnswer => {
    const at = pointerOfPath(path, scene.pointer);
    const isInside = !/^(\/|\.\.)|\{/.test(path);
    const value = isInside ? readPointer(row, `/${path}`) : answerAt(path, scene.answers, scene.pointer);
    return { at, value, text: typeof value === 'string' ? value : '', answered: isAnswered(value) };
  };
  const { language, answers } = scene;
  const reading = { at: scene.at, calendar: scene.calendar };
  const action = read(parameter.action);
  let judged: Judged<ActionJudgement> | undefined;
  return {
    parameter,
    language,
    reading,
    answers,
    action,
    judged: () => (judged ??= action.answered ? language?.judgeAction(action.text, reading) : undefined),
    measures: (parameter.measure ?? []).map(read),
    read: (path) => (path === undefined ? undefined : read(path)),
  };
}
