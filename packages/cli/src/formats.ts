import type { DocumentTree } from '@kinform/documents';

/** What each output format is written with; loaded only when asked for. */
export const formats: Record<string, (tree: DocumentTree) => Promise<Uint8Array | string>> = {
  async pdf(tree) {
    const [{ writePdf }, { nodeFonts }] = await Promise.all([
      import('@kinform/writer-pdf'),
      import('@kinform/writer-pdf/node-fonts'),
    ]);
    return writePdf(tree, { fonts: await nodeFonts() });
  },
  async docx(tree) {
    const { writeDocx } = await import('@kinform/writer-docx');
    return writeDocx(tree);
  },
  async html(tree) {
    const { writeHtml } = await import('@kinform/writer-html');
    return writeHtml(tree);
  },
  async text(tree) {
    const { writeText } = await import('@kinform/writer-text');
    return writeText(tree);
  },
};
