import type { Composition, Place } from '../compose/composition.js';
import { composeContent } from '../compose/compose-group.js';
import { composeSection } from '../compose/compose-section.js';
import { blankSignature, signatureOf } from '../compose/compose-signature.js';
import { allColumns, composeTable } from '../compose/compose-table.js';
import { composeQuote } from '../compose/compose-quote.js';
import { placeAt, rowsOf } from '../compose/places.js';
import { answerItem, answersNode } from '../compose/print-answer.js';
import type { MarkupElement, MarkupNode } from '../markup/parse-markup.js';
import type { BlockNode, HeadingNode, NoticeNode, ParagraphNode, TableNode } from '../nodes/nodes.js';
import { expandAuthority } from './expand-authority.js';
import { expandInline, isInline } from './expand-inline.js';

type Handler = (composition: Composition, element: MarkupElement) => BlockNode[];

function attribute(element: MarkupElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

function pathOf(composition: Composition, element: MarkupElement): Place {
  return placeAt(composition, attribute(element, 'path'));
}

function expandHeading(composition: Composition, element: MarkupElement): BlockNode[] {
  const level = Number(element.name.slice(1)) as HeadingNode['level'];
  composition.level = level;
  return [{ type: 'heading', level, children: expandInline(composition, element.children) }];
}

function expandParagraph(composition: Composition, element: MarkupElement): BlockNode[] {
  const children = expandInline(composition, element.children);
  const role = element.attributes.get('class') as ParagraphNode['role'];
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...(role ? { role } : {}) }];
}

function isElement(node: MarkupNode): node is MarkupElement {
  return node.kind === 'element';
}

function named(element: MarkupElement, ...names: string[]): MarkupElement[] {
  return element.children.filter(isElement).filter((child) => names.includes(child.name));
}

function expandList(composition: Composition, element: MarkupElement): BlockNode[] {
  const items = named(element, 'li').map((item) => expandFlow(composition, item.children));
  return items.length === 0 ? [] : [{ type: 'list', ordered: element.name === 'ol', items }];
}

/** A table that a template writes cell by cell: header cells of columns in thead, of rows in the first cell of each row. */
function expandTable(composition: Composition, element: MarkupElement): BlockNode[] {
  const [caption] = named(element, 'caption');
  const head = named(element, 'thead').flatMap((part) => named(part, 'tr'));
  const body = named(element, 'tbody').flatMap((part) => named(part, 'tr'));
  const columns = head.flatMap((row) => named(row, 'th'));
  if (body.length === 0) return [];
  const rowHeaders = body.every((row) => named(row, 'th', 'td')[0]?.name === 'th');
  const table: TableNode = {
    type: 'table',
    caption: expandInline(composition, caption?.children ?? []),
    columns: columns.map((column) => ({ header: expandInline(composition, column.children) })),
    rows: body.map((row) => ({
      cells: named(row, 'th', 'td').map((cell) => expandFlow(composition, cell.children)),
    })),
    ...(rowHeaders ? { rowHeader: 0 } : {}),
  };
  return [table];
}

/** Which questions `only` and `except` of a kin-answers element let through. */
function chosen(element: MarkupElement): (place: Place) => boolean {
  const base = attribute(element, 'path');
  const pointers = (name: string): string[] | undefined =>
    element.attributes
      .get(name)
      ?.split(' ')
      .map((each) => `${base}/${each}`);
  const under = (place: Place, roots: string[]): boolean =>
    roots.some((root) => place.pointer === root || place.pointer.startsWith(`${root}/`));
  const only = pointers('only');
  const except = pointers('except') ?? [];
  return (place) => (only ? under(place, only) : true) && !under(place, except);
}

function expandAnswers(composition: Composition, element: MarkupElement): BlockNode[] {
  return composeContent(composition, pathOf(composition, element), composition.level + 1, chosen(element));
}

function expandAnswer(composition: Composition, element: MarkupElement): BlockNode[] {
  const place = pathOf(composition, element);
  return place.state === 'asked' ? answersNode([answerItem(composition, place)]) : [];
}

function expandSection(composition: Composition, element: MarkupElement): BlockNode[] {
  const level = Number(element.attributes.get('level') ?? 2);
  composition.level = level;
  return composeSection(composition, attribute(element, 'name'), level);
}

function expandTableOf(composition: Composition, element: MarkupElement): BlockNode[] {
  const list = pathOf(composition, element);
  if (list.state !== 'asked') return [];
  if (rowsOf(composition, list).length === 0) return answersNode([answerItem(composition, list)]);
  const columns = element.attributes.get('columns')?.split(' ') ?? allColumns(composition, list);
  return composeTable(composition, list, columns, expandInline(composition, element.children));
}

function expandQuote(composition: Composition, element: MarkupElement): BlockNode[] {
  const by = element.attributes.get('by');
  return composeQuote(
    composition,
    pathOf(composition, element),
    by === undefined ? undefined : placeAt(composition, by),
  );
}

/** A place to sign: of a row, with what it says; without a path, an empty one whose words are the element's own. */
function expandSignature(composition: Composition, element: MarkupElement): BlockNode[] {
  const label = expandInline(composition, element.children);
  const path = element.attributes.get('path');
  const role = attribute(element, 'role');
  if (path === undefined) return [blankSignature(composition, role, label)];
  const [name, date, method] = ['name', 'date', 'method'].map((part) => element.attributes.get(part));
  return [signatureOf(composition, placeAt(composition, path), { role, name, date, method }, label)];
}

/** Marks where the sections go that the template does not know, such as one that an authority added. */
function expandMore(composition: Composition): BlockNode[] {
  composition.more ??= { type: 'rule' };
  return [composition.more];
}

function expandNotice(composition: Composition, element: MarkupElement): BlockNode[] {
  const children = expandFlow(composition, element.children);
  const kind = attribute(element, 'kind') as NoticeNode['kind'];
  return children.length === 0 ? [] : [{ type: 'notice', kind, children }];
}

const handlers: Readonly<Record<string, Handler>> = {
  h1: expandHeading,
  h2: expandHeading,
  h3: expandHeading,
  h4: expandHeading,
  h5: expandHeading,
  h6: expandHeading,
  p: expandParagraph,
  ul: expandList,
  ol: expandList,
  table: expandTable,
  blockquote: (composition, { children }) => [{ type: 'quote', children: expandFlow(composition, children) }],
  hr: () => [{ type: 'rule' }],
  'kin-section': expandSection,
  'kin-answers': expandAnswers,
  'kin-answer': expandAnswer,
  'kin-table': expandTableOf,
  'kin-quote': expandQuote,
  'kin-signature': expandSignature,
  'kin-more': expandMore,
  'kin-authority': (composition, element) => expandAuthority(composition, attribute(element, 'about')),
  'kin-notice': expandNotice,
  'kin-page-break': () => [{ type: 'pageBreak' }],
};

/** Answers that stand next to each other become one node, so that writers make one table of them. */
function appended(blocks: BlockNode[], more: readonly BlockNode[]): void {
  for (const block of more) {
    const last = blocks.at(-1);
    if (block.type === 'answers' && last?.type === 'answers' && !block.caption && !last.caption) {
      last.items.push(...block.items);
    } else blocks.push(block);
  }
}

/** Parsed markup of blocks, or of words alone, as document blocks. */
export function expandFlow(composition: Composition, nodes: readonly MarkupNode[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let words: MarkupNode[] = [];
  const flush = (): void => {
    const children = expandInline(composition, words);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    words = [];
  };
  for (const node of nodes) {
    if (isInline(node)) words.push(node);
    else {
      flush();
      if (node.kind === 'element') appended(blocks, handlers[node.name]?.(composition, node) ?? []);
    }
  }
  flush();
  return blocks;
}
