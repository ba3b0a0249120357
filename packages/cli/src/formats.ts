import type { DocumentTree } from '@kinform/documents';

/** How an authority's documents look. */
export interface Look {
  /** A colour as `#rrggbb`. */
  colour?: string;
}

/** What each output format is written with; loaded only when asked for. */
export const formats: Record<string, (tree: DocumentTree, look: Look) => Promise<Uint8Array | string>> = {
  async pdf(tree, look) {
    const [{ writePdf }, { nodeFonts }] = await Promise.all([
      import('@kinform/writer-pdf'),
      import('@kinform/writer-pdf/node-fonts'),
    ]);
    return writePdf(tree, { fonts: await nodeFonts(), look });
  },
  async docx(tree) {
    const { writeDocx } = await import('@kinform/writer-docx');
    return writeDocx(tree);
  },
  async html(tree, look) {
    const { writeHtml } = await import('@kinform/writer-html');
    return writeHtml(tree, look);
  },
  async text(tree) {
    const { writeText } = await import('@kinform/writer-text');
    return writeText(tree);
  },
};
