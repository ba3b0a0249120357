import type { AnswersNode, BlockNode, DocumentTree, InlineNode, SignatureNode, TableNode } from '@kinform/documents';
import { UndrawableTextError, type UndrawableCharacter } from '../undrawable-text-error.js';
import type { FontSet } from './font-set.js';
import { plainText } from './runs.js';

/** What handlers draw beside the document's own words: bullets, numbers, signs, quotation marks, an ellipsis. */
const OWN_MARKS = '•0123456789.i!“… ';

/** Throws an UndrawableTextError that names every character of the document which no font holds, and where it first stands. */
export function checkDrawable(tree: DocumentTree, fonts: FontSet, letterhead: readonly string[] = []): void {
  const check = new Check(fonts);
  const { meta } = tree;
  check.words(tree.title, 'title');
  for (const words of [meta.statusText, meta.authorityName, meta.recordId, meta.audienceText, meta.pageText]) {
    check.words(words, 'running head or foot');
  }
  letterhead.forEach((line) => check.words(line, 'letterhead'));
  check.words(OWN_MARKS, 'marks of the writer itself');
  check.blocks(tree.children);
  if (check.missing.size > 0) throw new UndrawableTextError([...check.missing.values()]);
}

class Check {
  readonly missing = new Map<number, UndrawableCharacter>();
  private heading = '';

  constructor(private readonly fonts: FontSet) {}

  words(text: string, where: string): void {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (character === '\n' || this.fonts.covers(codePoint) || this.missing.has(codePoint)) continue;
      this.missing.set(codePoint, { codePoint, character, where });
    }
  }

  blocks(blocks: readonly BlockNode[], question = ''): void {
    for (const block of blocks) this.block(block, question);
  }

  private inline(children: readonly InlineNode[] | undefined, question: string): void {
    if (children) this.words(plainText(children), this.place(question));
  }

  private place(question: string): string {
    const places = [this.heading && `heading “${this.heading}”`, question && `question “${question}”`];
    return places.filter(Boolean).join(', ') || 'before the first heading';
  }

  private block(block: BlockNode, question: string): void {
    switch (block.type) {
      case 'heading':
        this.heading = plainText(block.children);
        return this.inline(block.children, '');
      case 'signature':
        return this.signature(block);
      case 'answers':
        return this.answers(block, question);
      case 'table':
        return this.table(block, question);
      case 'paragraph':
        return this.inline(block.children, question);
      default:
        this.blocks(contentOf(block), question);
        return this.inline(wordsBeside(block), question);
    }
  }

  private signature({ label, name, date }: SignatureNode): void {
    const words = plainText(label);
    this.words([words, name ?? '', date ?? ''].join(' '), this.place(words));
  }

  private answers({ caption, items }: AnswersNode, question: string): void {
    this.inline(caption, question);
    for (const { label, value } of items) {
      const own = plainText(label);
      this.inline(label, own);
      this.blocks(value, own);
    }
  }

  private table({ caption, columns, rows }: TableNode, question: string): void {
    this.inline(caption, question);
    const headers = columns.map((column) => plainText(column.header));
    headers.forEach((header) => this.words(header, this.place(header)));
    for (const { cells } of rows) cells.forEach((cell, index) => this.blocks(cell, headers[index] ?? question));
  }
}

type Other = Exclude<BlockNode, { type: 'heading' | 'paragraph' | 'signature' | 'answers' | 'table' }>;

function contentOf(block: Other): BlockNode[] {
  if (block.type === 'list') return block.items.flat();
  return block.type === 'quote' || block.type === 'notice' ? block.children : [];
}

function wordsBeside(block: Other): InlineNode[] | undefined {
  if (block.type === 'quote') return block.attribution;
  return block.type === 'figure' ? block.caption : undefined;
}
