import { isShown } from '../answers/shown.js';
import { pointerBelow, readPointer } from '../answers/pointer.js';
import { isAnswered } from '../answers/blank.js';
import { answersRead } from '../definition/answers-read.js';
import { isNever } from '../definition/conditions.js';
import type { QuestionText } from '../definition/form-definition.js';
import { parentId } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { findQuestion } from '../definition/walk-questions.js';
import { calledOf } from '../findings/called.js';
import { own, type JsonObject } from '../json.js';
import type { QualityPlace } from './quality-report.js';

/** A record's answers (none blank, none hidden), with its form and words. */
export interface QualityScene {
  resolved: ResolvedForm;
  answers: JsonObject;
  words: Readonly<Record<string, QuestionText>>;
}

/** Whether the form has a question at all, in whatever case. */
export function isInForm({ resolved }: Pick<QualityScene, 'resolved'>, id: string): boolean {
  const met = findQuestion(resolved.schema, id);
  return met !== undefined && ![...met.around, met.schema].some(({ showWhen }) => isNever(showWhen));
}

/** A question with the place of its first answer; of a question that is hidden, the one that would bring it up. */
export function placeOf(scene: QualityScene, id: string): QualityPlace {
  const answered = answeredPlaces(scene, id);
  const place = answered[0] ?? placeFor(scene, id);
  const hiddenBy = answered.length > 0 ? undefined : hidingAnswer(scene, id, place);
  if (hiddenBy !== undefined) return placeOf(scene, hiddenBy);
  return { path: place, question: id, called: calledOf(own(scene.words, id)), answers: answered.length };
}

/** JSON Pointers of every answer to a question, rows in order. */
function answeredPlaces({ answers }: QualityScene, id: string): string[] {
  let places = [''];
  for (const name of id.split('.')) {
    places = places.flatMap((place) => rowsAt(answers, place)).map((place) => pointerBelow(place, name));
  }
  return places.filter((place) => isAnswered(readPointer(answers, place)));
}

function rowsAt(answers: JsonObject, place: string): string[] {
  const value = readPointer(answers, place);
  return Array.isArray(value) ? value.map((_, index) => pointerBelow(place, index)) : [place];
}

/** Where an answer belongs that is not there: in the first row, or at the list while that has no rows. */
function placeFor({ resolved, answers }: QualityScene, id: string): string {
  let place = '';
  let around = '';
  for (const name of id.split('.')) {
    if (findQuestion(resolved.schema, around)?.schema.items) {
      if (!isAnswered(readPointer(answers, place))) return place;
      place = pointerBelow(place, 0);
    }
    place = pointerBelow(place, name);
    around = around === '' ? name : `${around}.${name}`;
  }
  return place;
}

/** The answer that decides whether a question is shown, where it is not; undefined where it is, or nothing else decides. */
function hidingAnswer({ resolved, answers }: QualityScene, id: string, place: string): string | undefined {
  if (isShown(resolved, answers, place)) return undefined;
  for (let hidden = id; hidden !== ''; hidden = parentId(hidden)) {
    const condition = findQuestion(resolved.schema, hidden)?.schema.showWhen;
    const deciding = condition && answersRead(condition, parentId(hidden)).find((one) => !id.startsWith(one));
    if (deciding !== undefined && isInForm({ resolved }, deciding)) return deciding;
  }
  return undefined;
}
