import type { BlockNode, DocumentTree, InlineNode } from '@kinform/documents';
import { UndrawableTextError, type UndrawableCharacter } from '../undrawable-text-error.js';
import type { FontSet } from './font-set.js';
import { plainText } from './runs.js';

/** Throws an UndrawableTextError that names every character of the document which no font holds, and where it first stands. */
export function checkDrawable(tree: DocumentTree, fonts: FontSet): void {
  const check = new Check(fonts);
  const { meta } = tree;
  check.words(tree.title, 'title');
  for (const words of [meta.statusText, meta.authorityName, meta.recordId, meta.audienceText, meta.pageText]) {
    check.words(words, 'running head or foot');
  }
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
      case 'paragraph':
        return this.inline(block.children, question);
      case 'list':
        return block.items.forEach((item) => this.blocks(item, question));
      case 'quote':
        this.blocks(block.children, question);
        return this.inline(block.attribution, question);
      case 'notice':
        return this.blocks(block.children, question);
      case 'figure':
        return this.inline(block.caption, question);
      case 'signature':
        return this.words(
          [plainText(block.label), block.name ?? '', block.date ?? ''].join(' '),
          this.place(plainText(block.label)),
        );
      case 'answers':
      case 'table':
        return this.cells(block, question);
      case 'rule':
      case 'pageBreak':
        return;
    }
  }

  private cells(block: Extract<BlockNode, { type: 'answers' | 'table' }>, question: string): void {
    this.inline(block.caption, question);
    if (block.type === 'answers') {
      for (const { label, value } of block.items) {
        const own = plainText(label);
        this.inline(label, own);
        this.blocks(value, own);
      }
      return;
    }
    const headers = block.columns.map((column) => plainText(column.header));
    block.columns.forEach((column) => this.inline(column.header, plainText(column.header)));
    for (const { cells } of block.rows) cells.forEach((cell, index) => this.blocks(cell, headers[index] ?? question));
  }
}
