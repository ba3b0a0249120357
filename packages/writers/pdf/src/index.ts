export { writePdf } from './write-pdf.js';
export { UndrawableTextError } from './undrawable-text-error.js';
export type { UndrawableCharacter } from './undrawable-text-error.js';
export type { PdfFonts, PdfOptions } from './options.js';
