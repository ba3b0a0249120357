import { isAnswered } from '@kinform/engine';
import { heading, paragraph } from '../nodes/build.js';
import { plainText } from '../nodes/plain-text.js';
import type { AnswerItem, BlockNode } from '../nodes/nodes.js';
import type { Composition, Include, Place } from './composition.js';
import { briefGroup, gatherUnanswered } from './brief-group.js';
import { composeTable } from './compose-table.js';
import { answersWithin, anyIncluded, holdsQuestions, questionsWithin, rowsOf } from './places.js';
import { answerItem, answersNode, labelOf, notAnswered } from './print-answer.js';
import { namingQuestions, numberedName, rowName } from './row-names.js';
import { simpleColumns } from './simple-columns.js';

/**
 * What a group holds, sorted so that nothing lands under another's heading: its own answers and groups of few short answers first, then
 * longer groups under captions, then what has headings of its own.
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
  const brief = briefGroup(composition, labelOf(group), inside.items);
  if (brief) {
    parts.items.push(brief);
    return;
  }
  parts.captioned.push(...answersNode(gatherUnanswered(composition, inside.items), plainText(labelOf(group))));
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
  return [...answersNode(gatherUnanswered(composition, parts.items)), ...parts.captioned, ...parts.headed];
}

/** A name longer than this is a text, not a heading. */
const LONGEST_HEADING = 90;

/** A row under its name; what its name says already is not said again below it. */
function composeRow(composition: Composition, row: Place, level: number, include: Include): BlockNode[] {
  const name = rowName(composition, row);
  if (name.length > LONGEST_HEADING || name.includes('\n')) {
    return [heading(level, numberedName(composition, row)), ...composeGroup(composition, row, level + 1, include)];
  }
  const naming = namingQuestions(composition, row);
  const told = naming.filter((part) => !holdsQuestions(part) && isAnswered(part.value)).map((part) => part.pointer);
  for (const pointer of told) composition.printed.add(pointer);
  const left: Include = (place) => include(place) && !told.includes(place.pointer);
  return [heading(level, name), ...composeGroup(composition, row, level + 1, left)];
}

/** The rows of a list without a heading: a table where they are short and simple, else each row under its name. */
function composeRows(composition: Composition, list: Place, level: number, include: Include): BlockNode[] {
  const rows = rowsOf(composition, list).filter((row) => anyIncluded(composition, row, include));
  if (rows.length === 0) {
    composition.printed.add(list.pointer);
    return [paragraph(composition.word('not-answered'))];
  }
  const columns = simpleColumns(composition, rows, include);
  if (columns) return composeTable(composition, list, columns);
  return rows.flatMap((row) => composeRow(composition, row, level, include));
}

/** A list under its heading; a table's caption is heading enough. */
function composeList(composition: Composition, list: Place, level: number, include: Include): BlockNode[] {
  const rows = composeRows(composition, list, level + 1, include);
  const says = plainText(labelOf(list));
  const named = rows[0]?.type === 'table' && plainText(rows[0].caption) === says;
  return named ? rows : [heading(level, says), ...rows];
}

/** What a group, a row or a list holds, without a heading of its own; a single answer by itself. */
export function composeContent(composition: Composition, place: Place, level: number, include: Include): BlockNode[] {
  if (!anyIncluded(composition, place, include)) return [];
  if (!holdsQuestions(place) || isEmptyList(place)) return answersNode([answerItem(composition, place)]);
  const compose = place.schema.type === 'array' ? composeRows : composeGroup;
  return compose(composition, place, level, include);
}
