import { PDFHexString, PDFNull, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Bookmark } from '../layout/book.js';
import { PAGE_HEIGHT } from '../page/geometry.js';

interface Entry {
  ref: PDFRef;
  bookmark: Bookmark;
  kids: Entry[];
}

/** Headings as a tree: each belongs to the last one before it of a higher rank. */
function nested(bookmarks: readonly Bookmark[], context: PDFContext): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    const entry: Entry = { ref: context.nextRef(), bookmark, kids: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.kids ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

/** Entries open down to this level; deeper ones open at a click. */
const OPEN_LEVEL = 1;

const shown = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + (entry.bookmark.level <= OPEN_LEVEL ? shown(entry.kids) : 0), 0);

/** Bookmarks from headings (ISO 32000-1, 12.3.3); undefined where there are none. */
export function writeOutline(bookmarks: readonly Bookmark[], context: PDFContext): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = context.nextRef();
  const entries = nested(bookmarks, context);
  writeEntries(entries, root, context);
  context.assign(
    root,
    context.obj({
      Type: 'Outlines',
      First: entries[0]?.ref,
      Last: entries.at(-1)?.ref,
      Count: shown(entries),
    }),
  );
  return root;
}

function writeEntries(entries: readonly Entry[], parent: PDFRef, context: PDFContext): void {
  entries.forEach(({ ref, bookmark, kids }, index) => {
    const place = context.obj([bookmark.page, 'XYZ', PDFNull, Math.round(PAGE_HEIGHT - bookmark.top + 8), PDFNull]);
    const isOpen = bookmark.level <= OPEN_LEVEL;
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(bookmark.title.replaceAll('\n', ' ')),
        Parent: parent,
        Dest: place,
        ...(index > 0 && { Prev: entries[index - 1]?.ref }),
        ...(index < entries.length - 1 && { Next: entries[index + 1]?.ref }),
        ...(kids.length > 0 && {
          First: kids[0]?.ref,
          Last: kids.at(-1)?.ref,
          Count: isOpen ? shown(kids) : -kids.length,
        }),
      }),
    );
    writeEntries(kids, ref, context);
  });
}
