import { paragraph, text } from '../nodes/build.js';
import { plainText } from '../nodes/plain-text.js';
import type { AnswerItem, BlockNode, InlineNode, ParagraphNode } from '../nodes/nodes.js';
import type { Composition } from './composition.js';

/** A group of more questions than this gets a caption and rows of its own. */
const MOST_QUESTIONS = 10;

/** An answer longer than this is read better in a row of its own. */
const LONGEST_ANSWER = 120;

/** The answer as one run of inline nodes; undefined where it is longer or more than words. */
function inOneLine(value: readonly BlockNode[]): InlineNode[] | undefined {
  const [only, ...more] = value;
  if (!only || more.length > 0) return undefined;
  if (only.type === 'paragraph') return only.children;
  if (only.type !== 'list') return undefined;
  const items = only.items.map((item) => inOneLine(item));
  if (items.some((item) => item === undefined)) return undefined;
  return [text(items.map((item) => plainText(item ?? [])).join('; '))];
}

function line(item: AnswerItem): ParagraphNode | undefined {
  const value = inOneLine(item.value);
  if (!value || plainText(value).length > LONGEST_ANSWER) return undefined;
  const label = plainText(item.label);
  const asked = /[?:]$/u.test(label) ? `${label} ` : `${label}: `;
  return { type: 'paragraph', children: [text(asked, { emphasis: true }), ...value] };
}

/** One row that tells a small group of short answers, a line each; undefined where the group is not like that. */
export function briefGroup(
  composition: Composition,
  label: InlineNode[],
  items: readonly AnswerItem[],
): AnswerItem | undefined {
  if (items.length > MOST_QUESTIONS) return undefined;
  const lines = items.filter((item) => !item.empty).map(line);
  if (lines.length === 0 || lines.some((each) => each === undefined)) return undefined;
  const missing = items.filter((item) => item.empty).map((item) => plainText(item.label));
  const last =
    missing.length > 0
      ? [paragraph(composition.word('not-answered-these', { questions: missing.join('; ') }), 'hint')]
      : [];
  return { label, value: [...lines.filter((each) => each !== undefined), ...last] };
}

/** Gathers the questions without an answer into one row at the end, where there are several: named, never left out. */
export function gatherUnanswered(composition: Composition, items: readonly AnswerItem[]): AnswerItem[] {
  const missing = items.filter((item) => item.empty);
  if (missing.length < 2 || missing.length === items.length) return [...items];
  const names = missing.map((item) => plainText(item.label)).join('; ');
  const row: AnswerItem = { label: [text(composition.word('not-answered'))], value: [paragraph(names)], empty: true };
  return [...items.filter((item) => !item.empty), row];
}
