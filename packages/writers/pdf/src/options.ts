import type { DocumentLook } from '@kinform/documents';

/** TrueType font files, as bytes. `fallback` fonts are tried in order for what the others lack. */
export interface PdfFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  italic?: Uint8Array;
  boldItalic?: Uint8Array;
  fallback?: Uint8Array[];
}

/** What `writePdf` needs beside the tree: it reads no file, clock or network of its own. */
export interface PdfOptions {
  fonts: PdfFonts;
  /** Colour, letterhead and crest; without it a plain document in a blue of ours. */
  look?: DocumentLook;
}
