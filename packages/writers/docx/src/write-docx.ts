import type { DocumentLook, DocumentTree } from '@kinform/documents';
import { Document, Packer } from 'docx';
import { coloursOf, type Colours } from './layout/colours.js';
import { endWithParagraph } from './layout/join-blocks.js';
import { letterhead } from './layout/letterhead.js';
import { numberingFor } from './layout/numbering.js';
import { page, textWidth } from './layout/page.js';
import { runningFoot, runningHead } from './layout/running-head.js';
import { finishPackage } from './package/finish-package.js';
import { theme } from './package/fonts.js';
import { closePackage, openPackage } from './package/zip.js';
import { startWriting } from './start-writing.js';
import { checkWritable } from './text/unwritable-text.js';
import { wordsFor, type WriterWords } from './words.js';

/** What the caller may set. */
export interface WriteDocxOptions {
  /** Colour, letterhead and crest; without it a plain document in a blue of ours. */
  look?: DocumentLook;
  /** The layout's own words, in the document's language, where English or Welsh do not serve. */
  words?: Partial<WriterWords>;
  /** False leaves out the word across each page of a draft; the running head says it all the same. */
  watermark?: boolean;
}

function layOut(tree: DocumentTree, options: WriteDocxOptions, colours: Colours): Document {
  const words = wordsFor(tree.lang, options.words);
  const { writing, orderedLists } = startWriting(words, colours);
  const head = letterhead(options.look ?? {}, tree, writing);
  const children = writing.write(tree.children, { lang: tree.lang, width: textWidth, indent: 0, depth: 0 });
  return new Document({
    theme,
    numbering: numberingFor(orderedLists),
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin: page.margin } },
        headers: { default: runningHead(tree, words, options.watermark ?? true) },
        footers: { default: runningFoot(tree) },
        children: endWithParagraph([...head, ...children]),
      },
    ],
  });
}

/**
 * Writes a document tree as a DOCX file (ISO/IEC 29500, transitional). The same tree gives the same bytes, in Node and
 * in a browser. Throws `UnwritableTextError` where a text holds a character that XML cannot carry.
 */
export async function writeDocx(tree: DocumentTree, options: WriteDocxOptions = {}): Promise<Uint8Array> {
  checkWritable(tree);
  checkWritable(options.words, 'options.words');
  checkWritable(options.look?.letterhead, 'options.look.letterhead');
  const colours = coloursOf(options.look ?? {});
  const packed = await Packer.toArrayBuffer(layOut(tree, options, colours));
  return closePackage(finishPackage(openPackage(new Uint8Array(packed)), tree, colours));
}
