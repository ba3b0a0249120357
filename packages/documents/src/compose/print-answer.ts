import { isAnswered } from '@kinform/engine';
import { paragraph, text } from '../nodes/build.js';
import type { AnswerItem, AnswersNode, BlockNode, InlineNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { printContext } from './composition.js';
import { answersWithin, holdsQuestions, rowsOf } from './places.js';
import { lineOf, namingQuestions, printerOf, rowNameById } from './row-names.js';

/** Words for a question without an answer. */
export function notAnswered(composition: Composition): string {
  return composition.word('not-answered');
}

/** Marks a question as printed; of a group in one line, the questions that the line tells. */
function markPrinted(composition: Composition, place: Place): void {
  if (!holdsQuestions(place)) {
    composition.printed.add(place.pointer);
    return;
  }
  if (place.schema.type === 'array') {
    const rows = rowsOf(composition, place);
    if (rows.length === 0) composition.printed.add(place.pointer);
    for (const row of rows) markPrinted(composition, row);
    return;
  }
  const naming = namingQuestions(composition, place);
  if (place.field === '' && naming.length === 0) return;
  const told =
    naming.length > 0 ? naming.flatMap((part) => answersWithin(composition, part)) : answersWithin(composition, place);
  for (const each of told) composition.printed.add(each.pointer);
}

/** The answer in one line, in words; "Not answered" where there is none. Marks the question as printed. */
export function answerLine(composition: Composition, place: Place): string {
  markPrinted(composition, place);
  if (place.state === 'withheld') return composition.word('withheld');
  return lineOf(composition, place) || notAnswered(composition);
}

/** The answer as blocks; undefined where there is none. Marks the question as printed. */
export function answerBlocks(composition: Composition, place: Place): BlockNode[] | undefined {
  markPrinted(composition, place);
  if (place.value === undefined || !isAnswered(place.value)) return undefined;
  if (holdsQuestions(place)) {
    const line = lineOf(composition, place);
    return line === '' ? undefined : [paragraph(line)];
  }
  const context = printContext(composition, place, (list, id) => rowNameById(composition, list, id));
  const blocks = printerOf(composition, place).print(place.value, context);
  return blocks.length > 0 ? blocks : undefined;
}

/** The question's words as a label; its id's last name where it has none. */
export function labelOf(place: Place): InlineNode[] {
  return [text(place.text.label || (place.id.split('.').at(-1) ?? place.id))];
}

/** A question with its answer; an unanswered one says so in words. */
export function answerItem(composition: Composition, place: Place): AnswerItem {
  const value = answerBlocks(composition, place);
  if (value) return { label: labelOf(place), value };
  return { label: labelOf(place), value: [paragraph(notAnswered(composition))], empty: true };
}

/** Answers as one node, or nothing where there are none. */
export function answersNode(items: AnswerItem[], caption?: string): AnswersNode[] {
  return items.length === 0 ? [] : [{ type: 'answers', ...(caption ? { caption: [text(caption)] } : {}), items }];
}
