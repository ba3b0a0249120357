import { isAnswered, isDate, readPointer } from '@kinform/engine';
import type { Json, Smart } from '@kinform/engine';
import { missingParts, skeletonInWords, smartSkeleton, smartVerdicts } from '@kinform/engine/prose';
import type { SmartVerdict } from '@kinform/engine/prose';
import { dateWords } from '../field/answer-words.js';
import { furnitureWord } from '../words/furniture.js';
import type { CoachedRow } from './coach-of.js';
import { sceneOf, sentences, wordsOf } from './coach-scene.js';
import type { CoachLine, CoachState, CoachView } from './coach-view.js';

/** Paths of everything that the letters of an action depend on. */
export function readsOfAction(smart: Smart): string[] {
  const { action, owner, measure = [], due, review, agreed, accepted, feasible, available, need } = smart;
  return [action, owner, ...measure, due, review, agreed, accepted, feasible, available, need].filter(
    (path) => path !== undefined,
  );
}

/** How an action stands, letter by letter in the authority's words; nothing while no action is written. */
export function actionView(smart: Smart, coached: CoachedRow): CoachView | undefined {
  const { row, scene } = sceneOf(coached);
  if (!scene.language || !isAnswered(readPointer(scene.answers, coached.text))) return undefined;
  const verdicts = smartVerdicts(row, smart, scene);
  const lacks = missingParts(smartSkeleton(row, smart, verdicts, scene));
  return {
    title: furnitureWord(coached.locale, 'coach-action'),
    lines: verdicts.map((verdict) => lineOf(verdict, coached)),
    ...(lacks.length > 0 && { frame: skeletonInWords(lacks.join(' ')) }),
  };
}

function lineOf(found: SmartVerdict, coached: CoachedRow): CoachLine {
  const state = stateOf(found, coached);
  const { aspect, letter, word = furnitureWord(coached.locale, 'coach-named') } = found;
  return {
    ...(letter !== undefined && { letter }),
    word,
    state,
    says: state === 'open' ? openWords(found) : saysOf(aspect, state, found, coached),
  };
}

/** What its own question asks is said where nobody has answered it yet. */
function openWords({ question }: SmartVerdict): string[] {
  return question === undefined ? [] : [question];
}

/** A question further down that nobody has come to yet is not held against anybody. */
function stateOf({ verdict, at }: SmartVerdict, { answers }: CoachedRow): CoachState {
  if (verdict === 'met') return 'met';
  return verdict === 'unknown' || !isAnswered(readPointer(answers(), at)) ? 'open' : 'look';
}

/** What there is, where no words speak for it: a date in words, or that its question is answered. */
function because(at: string, { locale, answers }: CoachedRow): string {
  const value = readPointer(answers(), at);
  const day = typeof value === 'string' && isDate(value) ? dateWords(value, locale) : '';
  return day === '' ? furnitureWord(locale, 'coach-answered') : furnitureWord(locale, 'coach-dated', { day });
}

function saysOf(aspect: string, state: CoachState, { at, evidence }: SmartVerdict, coached: CoachedRow): string[] {
  const params = { evidence: evidence as unknown as Json, why: evidence[0]?.reason };
  const said = wordsOf(`smart.${aspect}`, at, params, coached);
  if (state === 'met') return sentences(said.evidence ?? [because(at, coached)]);
  return sentences([...(said.evidence ?? []).slice(0, 2), said.message]);
}
