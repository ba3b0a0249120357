import type { BlockNode, HeadingNode, InlineNode, ParagraphNode, TextNode } from './nodes.js';

/** Words as one text node. */
export function text(value: string, marks: Pick<TextNode, 'lang' | 'strong' | 'emphasis'> = {}): TextNode {
  return { type: 'text', value, ...marks };
}

/** One paragraph of plain words. */
export function paragraph(value: string, role?: ParagraphNode['role']): ParagraphNode {
  return { type: 'paragraph', children: [text(value)], ...(role ? { role } : {}) };
}

/** A heading of plain words; a level beyond 6 becomes 6. */
export function heading(level: number, value: string): HeadingNode {
  return { type: 'heading', level: Math.min(Math.max(level, 1), 6) as HeadingNode['level'], children: [text(value)] };
}

/** Long text as one paragraph for each run of lines between empty lines; single line ends stay line breaks. */
export function paragraphs(value: string): ParagraphNode[] {
  return value
    .split(/\n[^\S\n]*\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part));
}

/** The words of blocks run together as inline nodes, where a place has room for one line only. */
export function inlineOf(blocks: readonly BlockNode[]): InlineNode[] | undefined {
  const [only, ...more] = blocks;
  return only?.type === 'paragraph' && more.length === 0 ? only.children : undefined;
}
