import { heading } from '../nodes/build.js';
import type { AnswerItem, BlockNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { composeList, composeRows } from './compose-list.js';
import { answersWithin, holdsQuestions, questionsWithin } from './places.js';
import { answerItem, answersNode, labelOf } from './print-answer.js';

/** Which questions to compose; the others are left for somewhere else in the document. */
export type Include = (place: Place) => boolean;

/** A group with more answers than this gets a heading of its own. */
const MOST_INLINE = 3;

function isBig(composition: Composition, group: Place): boolean {
  const inner = questionsWithin(composition, group).filter((place) => place.state === 'asked');
  return inner.length > MOST_INLINE || inner.some(holdsQuestions);
}

/** Whether anything at or below the place is to be composed. */
export function anyIncluded(composition: Composition, place: Place, include: Include): boolean {
  return answersWithin(composition, place).some(include);
}

interface Run {
  blocks: BlockNode[];
  items: AnswerItem[];
}

function flush(run: Run): void {
  run.blocks.push(...answersNode(run.items));
  run.items = [];
}

function isEmptyList(place: Place): boolean {
  return place.schema.type === 'array' && !(Array.isArray(place.value) && place.value.length > 0);
}

function composeInner(composition: Composition, place: Place, level: number, include: Include, run: Run): void {
  if (!holdsQuestions(place) || isEmptyList(place)) {
    run.items.push(answerItem(composition, place));
    return;
  }
  if (place.schema.type === 'array') {
    flush(run);
    run.blocks.push(...composeList(composition, place, level, include));
    return;
  }
  if (place.text.label === '' || !isBig(composition, place)) {
    composeInto(composition, place, level, include, run);
    return;
  }
  flush(run);
  run.blocks.push({ ...heading(level, ''), children: labelOf(place) });
  run.blocks.push(...composeGroup(composition, place, level + 1, include));
}

function composeInto(composition: Composition, group: Place, level: number, include: Include, run: Run): void {
  for (const place of questionsWithin(composition, group)) {
    if (anyIncluded(composition, place, include)) composeInner(composition, place, level, include, run);
  }
}

/**
 * The questions of a group with their answers, in asked order: single answers together, big groups and lists under
 * headings that start at `level`.
 */
export function composeGroup(composition: Composition, group: Place, level: number, include: Include): BlockNode[] {
  const run: Run = { blocks: [], items: [] };
  composeInto(composition, group, level, include, run);
  flush(run);
  return run.blocks;
}

/** What a group, a row or a list holds, without a heading of its own; a single answer by itself. */
export function composeContent(composition: Composition, place: Place, level: number, include: Include): BlockNode[] {
  if (!anyIncluded(composition, place, include)) return [];
  if (!holdsQuestions(place) || isEmptyList(place)) return answersNode([answerItem(composition, place)]);
  const compose = place.schema.type === 'array' ? composeRows : composeGroup;
  return compose(composition, place, level, include);
}
