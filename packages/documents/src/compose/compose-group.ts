import { isAnswered } from '@kinform/engine';
import { heading, paragraph } from '../nodes/build.js';
import { plainText } from '../nodes/plain-text.js';
import type { AnswerItem, BlockNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { composeList, composeRows } from './compose-list.js';
import { answersWithin, holdsQuestions, questionsWithin } from './places.js';
import { answerItem, answersNode, labelOf, notAnswered } from './print-answer.js';

/** Which questions to compose; the others are left for somewhere else in the document. */
export type Include = (place: Place) => boolean;

/** Whether anything at or below the place is to be composed. */
export function anyIncluded(composition: Composition, place: Place, include: Include): boolean {
  return answersWithin(composition, place).some(include);
}

/**
 * What a group holds, sorted so that nothing lands under another's heading: its own answers first, then small groups
 * under captions, then what has headings of its own.
 */
interface Parts {
  items: AnswerItem[];
  captioned: BlockNode[];
  headed: BlockNode[];
}

function isEmptyList(place: Place): boolean {
  return place.schema.type === 'array' && !(Array.isArray(place.value) && place.value.length > 0);
}

function holdsHolders(composition: Composition, group: Place): boolean {
  return questionsWithin(composition, group).some((place) => place.state === 'asked' && holdsQuestions(place));
}

/** A group nobody has answered any part of says so once, by its name. */
function unansweredGroup(composition: Composition, group: Place): AnswerItem {
  for (const place of answersWithin(composition, group)) composition.printed.add(place.pointer);
  return { label: labelOf(group), value: [paragraph(notAnswered(composition))], empty: true };
}

function composeLabelled(composition: Composition, group: Place, level: number, include: Include, parts: Parts): void {
  if (!isAnswered(group.value)) {
    parts.items.push(unansweredGroup(composition, group));
    return;
  }
  if (holdsHolders(composition, group)) {
    parts.headed.push({ ...heading(level, ''), children: labelOf(group) });
    parts.headed.push(...composeGroup(composition, group, level + 1, include));
    return;
  }
  const inside: Parts = { items: [], captioned: [], headed: [] };
  composeInto(composition, group, level, include, inside);
  parts.captioned.push(...answersNode(inside.items, plainText(labelOf(group))));
}

function composePart(composition: Composition, place: Place, level: number, include: Include, parts: Parts): void {
  if (!holdsQuestions(place) || isEmptyList(place)) parts.items.push(answerItem(composition, place));
  else if (place.schema.type === 'array') parts.headed.push(...composeList(composition, place, level, include));
  else if (place.text.label === '') composeInto(composition, place, level, include, parts);
  else composeLabelled(composition, place, level, include, parts);
}

function composeInto(composition: Composition, group: Place, level: number, include: Include, parts: Parts): void {
  for (const place of questionsWithin(composition, group)) {
    if (anyIncluded(composition, place, include)) composePart(composition, place, level, include, parts);
  }
}

/**
 * The questions of a group with their answers, each kind in asked order; big groups and lists stand under headings that
 * start at `level`.
 */
export function composeGroup(composition: Composition, group: Place, level: number, include: Include): BlockNode[] {
  const parts: Parts = { items: [], captioned: [], headed: [] };
  composeInto(composition, group, level, include, parts);
  return [...answersNode(parts.items), ...parts.captioned, ...parts.headed];
}

/** What a group, a row or a list holds, without a heading of its own; a single answer by itself. */
export function composeContent(composition: Composition, place: Place, level: number, include: Include): BlockNode[] {
  if (!anyIncluded(composition, place, include)) return [];
  if (!holdsQuestions(place) || isEmptyList(place)) return answersNode([answerItem(composition, place)]);
  const compose = place.schema.type === 'array' ? composeRows : composeGroup;
  return compose(composition, place, level, include);
}
