/** What an element is, for where it may stand. */
export type MarkupKind = 'block' | 'inline' | 'item' | 'caption' | 'rows' | 'row' | 'cell';

/** What one element of the subset is, holds and says. */
export interface MarkupRule {
  kind: MarkupKind;
  /** Kinds that it may hold; `text` is words. Nothing at all where the list is empty. */
  holds: readonly (MarkupKind | 'text')[];
  /** Attributes by name: whether each must be there, and what it must look like. */
  attributes: Readonly<Record<string, { required: boolean; pattern: RegExp }>>;
}

const WORDS = ['text', 'inline'] as const;
const FLOW = ['text', 'inline', 'block'] as const;
const POINTER = /^(?:\/[A-Za-z0-9*][A-Za-z0-9_-]*)+$/u;
const RELATIVE = /^[A-Za-z][\w-]*(?:\/[A-Za-z0-9][\w-]*)*$/u;
const RELATIVES = /^[A-Za-z][\w-]*(?:\/[\w-]+)*(?: [A-Za-z][\w-]*(?:\/[\w-]+)*)*$/u;
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/u;

const must = (pattern: RegExp) => ({ required: true, pattern });
const may = (pattern: RegExp) => ({ required: false, pattern });

function rule(kind: MarkupKind, holds: MarkupRule['holds'], attributes: MarkupRule['attributes'] = {}): MarkupRule {
  return { kind, holds, attributes };
}

/** Every element that a template may write; anything else is refused (see template/README.md). */
export const markupElements: Readonly<Record<string, MarkupRule>> = {
  h1: rule('block', WORDS),
  h2: rule('block', WORDS),
  h3: rule('block', WORDS),
  h4: rule('block', WORDS),
  h5: rule('block', WORDS),
  h6: rule('block', WORDS),
  p: rule('block', WORDS, { class: may(/^(?:lead|hint)$/u) }),
  strong: rule('inline', WORDS),
  em: rule('inline', WORDS),
  br: rule('inline', []),
  a: rule('inline', ['text'], { href: must(/^(?:https:\/\/|mailto:|tel:)[^\s<>"]+$/u) }),
  ul: rule('block', ['item']),
  ol: rule('block', ['item']),
  li: rule('item', FLOW),
  table: rule('block', ['caption', 'rows']),
  caption: rule('caption', WORDS),
  thead: rule('rows', ['row']),
  tbody: rule('rows', ['row']),
  tr: rule('row', ['cell']),
  th: rule('cell', WORDS, { scope: must(/^(?:col|row)$/u) }),
  td: rule('cell', FLOW),
  blockquote: rule('block', FLOW),
  hr: rule('block', []),
  'kin-section': rule('block', [], { name: must(NAME), level: may(/^[2-5]$/u) }),
  'kin-answers': rule('block', [], { path: must(POINTER), only: may(RELATIVES), except: may(RELATIVES) }),
  'kin-answer': rule('block', [], { path: must(POINTER) }),
  'kin-value': rule('inline', [], { path: must(POINTER) }),
  'kin-table': rule('block', WORDS, { path: must(POINTER), columns: may(RELATIVES) }),
  'kin-quote': rule('block', [], { path: must(POINTER), by: may(POINTER) }),
  'kin-signature': rule('block', WORDS, {
    path: may(POINTER),
    name: may(RELATIVE),
    role: must(RELATIVE),
    date: may(RELATIVE),
    method: may(RELATIVE),
  }),
  'kin-more': rule('block', []),
  'kin-authority': rule('block', [], { about: must(/^(?:contacts|levels|timescales|retention|consent)$/u) }),
  'kin-notice': rule('block', FLOW, { kind: must(/^(?:information|warning)$/u) }),
  'kin-page-break': rule('block', []),
};
