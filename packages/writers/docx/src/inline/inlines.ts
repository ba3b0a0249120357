import type { InlineNode, InlineType } from '@kinform/documents';
import type { XmlComponent } from 'docx';
import { linkRuns } from './link.js';
import { textRuns } from './text.js';

type InlineHandlers = {
  readonly [Type in InlineType]: (node: Extract<InlineNode, { type: Type }>, lang: string) => XmlComponent[];
};

const handlers: InlineHandlers = { text: textRuns, link: linkRuns };

/** Writes inline nodes in the order in which they stand; `lang` is the language of those that name none. */
export function writeInlines(nodes: readonly InlineNode[], lang: string): XmlComponent[] {
  return nodes.flatMap((node) => writeInline(node, lang));
}

function writeInline<Type extends InlineType>(node: Extract<InlineNode, { type: Type }>, lang: string): XmlComponent[] {
  return handlers[node.type as Type](node, lang);
}
