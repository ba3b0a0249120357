import type { Composition } from '../compose/composition.js';
import { placeAt } from '../compose/places.js';
import { answerLine } from '../compose/print-answer.js';
import { rowName } from '../compose/row-names.js';
import type { MarkupElement, MarkupNode } from '../markup/parse-markup.js';
import type { InlineNode, TextNode } from '../nodes/nodes.js';

type Marks = Pick<TextNode, 'strong' | 'emphasis'>;
type Handler = (composition: Composition, element: MarkupElement, marks: Marks) => InlineNode[];

/** The answer in one line; of a row, its name. */
function valueWords(composition: Composition, pointer: string): string {
  const place = placeAt(composition, pointer);
  return place.field === '' ? rowName(composition, place) : answerLine(composition, place);
}

const handlers: Readonly<Record<string, Handler>> = {
  strong: (composition, { children }, marks) => collect(composition, children, { ...marks, strong: true }),
  em: (composition, { children }, marks) => collect(composition, children, { ...marks, emphasis: true }),
  br: (_composition, _element, marks) => [{ type: 'text', value: '\n', ...marks }],
  a: (composition, { attributes, children }, marks) => [
    {
      type: 'link',
      href: attributes.get('href') ?? '',
      children: collect(composition, children, marks).filter((node) => node.type === 'text'),
    },
  ],
  'kin-value': (composition, { attributes }, marks) => [
    { type: 'text', value: valueWords(composition, attributes.get('path') ?? ''), ...marks },
  ],
};

/** Whether an element stands among words. */
export function isInline(node: MarkupNode): boolean {
  return node.kind === 'text' || Object.hasOwn(handlers, node.name);
}

function collect(composition: Composition, nodes: readonly MarkupNode[], marks: Marks): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    if (node.kind === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\r\n]+/gu, ' '), ...marks }];
    return handlers[node.name]?.(composition, node, marks) ?? [];
  });
}

/** Words without the space that only laid out the template: none at the ends of a block, none around a line break. */
function trimmed(nodes: readonly InlineNode[]): InlineNode[] {
  const kept = nodes.map((node) => ({ ...node }));
  kept.forEach((node, index) => {
    if (node.type !== 'text') return;
    const before = kept[index - 1];
    if (!before || (before.type === 'text' && /[ \n]$/u.test(before.value))) node.value = node.value.replace(/^ /u, '');
  });
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const node = kept[index];
    const after = kept[index + 1];
    if (node?.type !== 'text') continue;
    if (!after || (after.type === 'text' && after.value.startsWith('\n'))) node.value = node.value.replace(/ $/u, '');
    if (node.value === '') kept.splice(index, 1);
  }
  return kept;
}

/** Markup of words as inline nodes. */
export function expandInline(composition: Composition, nodes: readonly MarkupNode[]): InlineNode[] {
  return trimmed(collect(composition, nodes, {}));
}
