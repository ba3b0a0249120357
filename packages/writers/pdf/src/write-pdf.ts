import type { DocumentLook, DocumentTree } from '@kinform/documents';
import { PDFContext, PDFStreamWriter } from 'pdf-lib';
import { writeField, writeForm, writeLink } from './file/annotations.js';
import { writeCatalog } from './file/catalog.js';
import { digest } from './file/digest.js';
import { writeOutline } from './file/outline.js';
import { writePages } from './file/pages.js';
import { asHexString } from './fonts/embed-font.js';
import { addSigningLetters } from './fonts/signing-letters.js';
import type { Book } from './layout/book.js';
import { paginate } from './layout/paginate.js';
import type { Setting } from './layout/setting.js';
import { layOutBlocks } from './nodes/handlers.js';
import type { PdfOptions } from './options.js';
import { BODY_WIDTH } from './page/geometry.js';
import { layOutLetterhead } from './page/letterhead.js';
import { palette } from './page/palette.js';
import { drawRunning } from './page/running.js';
import { Element } from './structure/element.js';
import { withTitleHeading } from './structure/heading-order.js';
import { writeStructure } from './structure/write-structure.js';
import { checkDrawable } from './text/check-drawable.js';
import { FontSet } from './text/font-set.js';
import { Shaper } from './text/shaper.js';

const OBJECTS_PER_STREAM = 200;

/**
 * Writes a document tree as a tagged PDF 1.7 that conforms to PDF/UA-1 and PDF/A-3a and has an empty field for each
 * signature. The same tree and fonts give the same bytes, in Node and in a browser. Throws an UndrawableTextError, and
 * writes nothing, where no font holds a character.
 */
export async function writePdf(tree: DocumentTree, options: PdfOptions): Promise<Uint8Array> {
  const fonts = new FontSet(options.fonts);
  const look = options.look ?? {};
  checkDrawable(tree, fonts, look.letterhead);
  const book = openBook(new Shaper(fonts), options);
  const setting = settingOf(tree, book);
  const letterhead = layOutLetterhead(look, tree.meta, setting);
  paginate(layOutBlocks(withTitleHeading(tree), setting), book, letterhead);
  drawRunning(tree, book, letterhead);
  if (book.fields.length > 0) addSigningLetters(book.shaper);
  for (const embed of book.pending) await embed();
  writeFile(tree, book, look);
  return serialised(book.context);
}

function openBook(shaper: Shaper, options: PdfOptions): Book {
  return {
    context: PDFContext.create(),
    shaper,
    palette: palette(options.look),
    root: new Element('Document', undefined),
    pages: [],
    bookmarks: [],
    links: [],
    fields: [],
    images: new Map(),
    pending: [],
  };
}

function settingOf(tree: DocumentTree, book: Book): Setting {
  return {
    book,
    element: book.root,
    width: BODY_WIDTH,
    text: { size: 11, leading: 16, colour: book.palette.text },
    lang: tree.lang,
    blocks: layOutBlocks,
  };
}

function writeFile(tree: DocumentTree, book: Book, { crest }: DocumentLook): void {
  const { context } = book;
  const { tree: pages, contents } = writePages(book);
  const structure = writeStructure(book.root, book.pages, context);
  const keyOf = (placed: { ref: Book['links'][number]['ref'] }): number =>
    structure.annotationKeys.get(placed.ref) ?? 0;
  for (const link of book.links) writeLink(link, keyOf(link), context);
  for (const field of book.fields) writeField(field, keyOf(field), context);
  writeCatalog(
    tree,
    {
      pages,
      structure: structure.root,
      outline: writeOutline(book.bookmarks, context),
      form: writeForm(book.fields, context),
    },
    context,
  );
  const id = asHexString(digest([JSON.stringify(tree), ...(crest?.kind === 'png' ? [crest.base64] : []), ...contents]));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** Objects without a gap in their numbers: a gap makes some viewers drop the first signature made later. */
function serialised(context: PDFContext): Promise<Uint8Array> {
  const count = context.enumerateIndirectObjects().length;
  if (count !== context.largestObjectNumber) {
    throw new Error(`The file reserves ${context.largestObjectNumber} objects but has ${count}.`);
  }
  return PDFStreamWriter.forContext(context, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer();
}
