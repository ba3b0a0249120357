import type { InlineNode, LinkNode, TextNode } from '@kinform/documents';
import { fontStyle, type FontStyle, type TextStyle } from './style.js';

/** A stretch of text in one font style, one language and one destination. */
export interface TextRun {
  text: string;
  style: FontStyle;
  lang?: string;
  link?: LinkNode;
}

function runOf(node: TextNode, style: TextStyle, link?: LinkNode): TextRun {
  return {
    // Lines end between words only, so a soft hyphen never shows.
    text: node.value.replaceAll('\u00AD', ''),
    style: fontStyle(Boolean(style.bold || node.strong), Boolean(style.italic || node.emphasis)),
    ...(node.lang && { lang: node.lang }),
    ...(link && { link }),
  };
}

/** Inline nodes as runs, links opened up; the marks of a text node are added to those of the block's style. */
export function textRuns(children: readonly InlineNode[], style: TextStyle): TextRun[] {
  return children
    .flatMap((node) =>
      node.type === 'link' ? node.children.map((child) => runOf(child, style, node)) : [runOf(node, style)],
    )
    .filter((run) => run.text !== '');
}

/** The words of inline nodes, without marks. */
export function plainText(children: readonly InlineNode[]): string {
  return children.map((node) => (node.type === 'link' ? plainText(node.children) : node.value)).join('');
}
