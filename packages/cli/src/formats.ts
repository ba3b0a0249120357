import type { DocumentLook, DocumentTree } from '@kinform/documents';

/** What each output format is written with; loaded only when asked for. */
export const formats: Record<string, (tree: DocumentTree, look: DocumentLook) => Promise<Uint8Array | string>> = {
  async pdf(tree, look) {
    const [{ writePdf }, { nodeFonts }] = await Promise.all([
      import('@kinform/writer-pdf'),
      import('@kinform/writer-pdf/node-fonts'),
    ]);
    return writePdf(tree, { fonts: await nodeFonts(), look });
  },
  async docx(tree, look) {
    const { writeDocx } = await import('@kinform/writer-docx');
    return writeDocx(tree, { look });
  },
  async html(tree, look) {
    const { writeHtml } = await import('@kinform/writer-html');
    return writeHtml(tree, look);
  },
  async text(tree, look) {
    const { writeText } = await import('@kinform/writer-text');
    return writeText(tree, { look });
  },
};
