import { letterheadLines, type DocumentLook, type DocumentTree } from '@kinform/documents';
import { wrap } from './wrap.js';
import { writeBlocks } from './write-block.js';

/** How plain text is laid out. */
export interface TextOptions {
  /** Columns of a line; 80 where it is not said, never fewer than 40. */
  width?: number;
  /** The lines of its letterhead begin the text. */
  look?: DocumentLook;
}

/** A document as plain text: UTF-8, line feeds, lines no longer than `width` wherever words allow it. */
export function writeText(tree: DocumentTree, options: TextOptions = {}): Promise<string> {
  const width = Math.max(options.width ?? 80, 40);
  const { meta } = tree;
  const foot = [meta.authorityName, meta.statusText, meta.audienceText, meta.createdAt, meta.recordId];
  const head = letterheadLines(options.look ?? {}, meta).flatMap((line) => wrap(line, width));
  const lines = [
    ...head,
    ...(head.length > 0 ? [''] : []),
    ...writeBlocks(tree.children, width),
    '',
    '-'.repeat(40),
    ...wrap(foot.join(' · '), width),
  ];
  return Promise.resolve(`${lines.map((line) => line.trimEnd() || (line.includes('\f') ? '\f' : '')).join('\n')}\n`);
}
