import type { PDFContext, PDFRef } from 'pdf-lib';
import { embedFont } from '../fonts/embed-font.js';
import type { Book } from '../layout/book.js';
import { PAGE_HEIGHT, PAGE_WIDTH } from '../page/geometry.js';

/** Writes the pages and what they share; gives the page tree, and the content streams for the file's ID. */
export function writePages(book: Book): { tree: PDFRef; contents: Uint8Array[] } {
  const { context } = book;
  const tree = context.nextRef();
  const resources = writeResources(book);
  const contents: Uint8Array[] = [];
  book.pages.forEach((canvas, key) => {
    const stream = context.flateStream(canvas.content());
    contents.push(stream.contents);
    const annotations = canvas.annotations.map(({ ref }) => ref);
    context.assign(
      canvas.ref,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, PAGE_WIDTH, PAGE_HEIGHT],
        Resources: resources,
        Contents: context.register(stream),
        StructParents: key,
        Tabs: 'S',
        ...(annotations.length > 0 && { Annots: context.obj(annotations) }),
      }),
    );
  });
  const refs = book.pages.map((canvas) => canvas.ref);
  context.assign(tree, context.obj({ Type: 'Pages', Kids: context.obj(refs), Count: refs.length }));
  return { tree, contents };
}

function writeResources(book: Book): PDFRef {
  const { context } = book;
  const fonts = Object.fromEntries([...book.shaper.uses.values()].map((use) => [use.name, embedFont(use, context)]));
  const images = Object.fromEntries(book.images);
  return context.register(
    context.obj({ Font: fonts, ...(book.images.size > 0 && { XObject: images }) } as Parameters<PDFContext['obj']>[0]),
  );
}
