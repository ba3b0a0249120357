import { plainText } from '@kinform/documents';
import type { AnswersNode, BlockNode, BlockType, InlineNode } from '@kinform/documents';
import { writeTable } from './write-table.js';
import { columnsOf, wrap } from './wrap.js';

/** One node as lines that fit a width. */
export type Handler<T> = (node: T, width: number) => string[];

type Handlers = { [T in BlockType]: Handler<Extract<BlockNode, { type: T }>> };

const INDENT = '  ';
/** Nothing is written narrower than this, however deep it stands. */
const LEAST_WIDTH = 24;

function indented(lines: readonly string[], first = INDENT, other = first): string[] {
  return lines.map((line, index) => (line === '' ? '' : `${index === 0 ? first : other}${line}`));
}

function narrower(width: number, by: number): number {
  return Math.max(width - by, LEAST_WIDTH);
}

/** Words with the address of each link after it, because a line of text cannot be followed. */
export function inlineWords(inline: readonly InlineNode[]): string {
  return inline
    .map((node) => {
      if (node.type === 'text') return node.value;
      const words = plainText(node.children);
      const address = node.href.replace(/^(?:mailto|tel):/u, '');
      return words === address ? words : `${words} (${address})`;
    })
    .join('');
}

function underlined(words: string, level: number, width: number): string[] {
  const lines = wrap(words, width);
  const mark = level === 1 ? '=' : level === 2 ? '-' : undefined;
  const longest = Math.max(...lines.map(columnsOf));
  return mark === undefined ? lines.map((line) => `${'#'.repeat(level)} ${line}`) : [...lines, mark.repeat(longest)];
}

function writeAnswers(node: AnswersNode, width: number): string[] {
  if (!node.caption) return node.items.flatMap((item) => writeAnswer(item, width));
  const inside = narrower(width, INDENT.length);
  return [
    ...wrap(inlineWords(node.caption), width),
    ...indented(node.items.flatMap((item) => writeAnswer(item, inside))),
  ];
}

/** A label and a short answer share a line; anything longer stands below its label. */
function writeAnswer({ label, value }: AnswersNode['items'][number], width: number): string[] {
  const words = inlineWords(label);
  const colon = /[?:.!]$/u.test(words) ? '' : ':';
  const lines = writeBlocks(value, narrower(width, INDENT.length));
  const together = `${words}${colon} ${lines[0] ?? ''}`;
  if (lines.length === 1 && columnsOf(together) <= width) return [together];
  return [...wrap(`${words}${colon}`, width), ...indented(lines)];
}

const handlers: Handlers = {
  heading: (node, width) => underlined(inlineWords(node.children), node.level, width),
  paragraph: (node, width) => wrap(inlineWords(node.children), width),
  list: (node, width) =>
    node.items.flatMap((item, index) => {
      const mark = node.ordered ? `${index + 1}. ` : '- ';
      const lines = writeBlocks(item, narrower(width, mark.length));
      return indented(lines, mark, ' '.repeat(mark.length));
    }),
  answers: writeAnswers,
  table: (node, width) => writeTable(node, width, writeBlocks, inlineWords),
  quote: (node, width) => {
    const by = node.attribution ? ['', ...wrap(`— ${inlineWords(node.attribution)}`, narrower(width, 2))] : [];
    return [...writeBlocks(node.children, narrower(width, 2)), ...by].map((line) => `> ${line}`.trimEnd());
  },
  notice: (node, width) => {
    const bar = '*'.repeat(Math.min(width, 40));
    return [bar, ...writeBlocks(node.children, width), bar];
  },
  figure: (node, width) => [
    ...wrap(`[${node.alt}]`, width),
    ...(node.caption ? wrap(inlineWords(node.caption), width) : []),
  ],
  signature: (node, width) => {
    const facts = [node.name, node.method, node.date].filter((fact) => fact !== undefined && fact !== '');
    const said = facts.length > 0 ? wrap(facts.join(', '), width) : [];
    return [...wrap(`${inlineWords(node.label)}:`, width), ...said, '', '_'.repeat(Math.min(width, 40))];
  },
  rule: (_node, width) => ['-'.repeat(Math.min(width, 40))],
  pageBreak: () => ['\f'],
};

/** Blocks as lines, with an empty line between them. */
export function writeBlocks(blocks: readonly BlockNode[], width: number): string[] {
  return blocks.flatMap((block, index) => {
    const lines = (handlers[block.type] as Handler<BlockNode>)(block, width);
    return index === 0 ? lines : ['', ...lines];
  });
}
