/** TrueType font files, as bytes. `fallback` fonts are tried in order for what the others lack. */
export interface PdfFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  italic?: Uint8Array;
  boldItalic?: Uint8Array;
  fallback?: Uint8Array[];
}

/** How an authority's documents look; `colour` is `#rrggbb` with a contrast of at least 4.5 to 1 against white. */
export interface PdfLook {
  colour?: string;
}

/** What `writePdf` needs beside the tree: it reads no file, clock or network of its own. */
export interface PdfOptions {
  fonts: PdfFonts;
  look?: PdfLook;
}
