import type { InlineNode, InlineType, TextNode } from '@kinform/documents';
import { attribute, escaped } from './escape.js';

type Handlers = { [T in InlineType]: (node: Extract<InlineNode, { type: T }>) => string };

const SAFE_LINK = /^(?:https:\/\/|mailto:|tel:)/u;

function marked(node: TextNode, words: string): string {
  const emphasis = node.emphasis ? `<em>${words}</em>` : words;
  const strong = node.strong ? `<strong>${emphasis}</strong>` : emphasis;
  return node.lang === undefined ? strong : `<span${attribute('lang', node.lang)}>${strong}</span>`;
}

const handlers: Handlers = {
  text: (node) => marked(node, escaped(node.value).replaceAll('\n', '<br>')),
  link: (node) => {
    const words = writeInline(node.children);
    return SAFE_LINK.test(node.href) ? `<a${attribute('href', node.href)}>${words}</a>` : words;
  },
};

/** Words as markup; a link that is not https, mailto or tel is words alone. */
export function writeInline(inline: readonly InlineNode[]): string {
  return inline.map((node) => (handlers[node.type] as (node: InlineNode) => string)(node)).join('');
}
