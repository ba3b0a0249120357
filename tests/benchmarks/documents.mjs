import { writeDocx } from '@kinform/writer-docx';
import { writeHtml } from '@kinform/writer-html';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { openExample } from './example.mjs';
import { rounded, timed, times } from './statistics.mjs';

/** Pages of a PDF, counted in its own page objects as its reader would. */
async function pagesOf(pdf) {
  const { PDFDocument } = await import('pdf-lib');
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}

/** Time and size of checking, composing and writing the whole example. */
export async function measureDocuments() {
  const example = openExample();
  const fonts = await nodeFonts();
  const tree = example.compose();
  const [cold] = await times(1, () => writePdf(tree, { fonts }));
  const pdf = await writePdf(tree, { fonts });
  const pages = await pagesOf(pdf);
  const warm = (await times(9, () => writePdf(tree, { fonts }))).map((time) => time / pages);
  example.check();
  return [
    timed('Checking the whole example', await times(50, () => example.check()), 'ms', 'at most 20'),
    timed('Composing its document', await times(9, () => example.compose()), 'ms'),
    timed(`PDF, warm, per page (${pages} pages)`, warm, 'ms', 'at most 12'),
    { what: 'PDF, first, per page', value: rounded(cold / pages, 2), unit: 'ms', aim: 'at most 25' },
    {
      what: 'PDF, per page, fonts and attachment included',
      value: rounded(pdf.length / 1024 / pages, 2),
      unit: 'KiB',
      aim: 'at most 4 plus fonts',
    },
    timed('DOCX, whole', await times(5, () => writeDocx(tree)), 'ms'),
    timed('HTML, whole', await times(5, () => writeHtml(tree)), 'ms'),
  ];
}
