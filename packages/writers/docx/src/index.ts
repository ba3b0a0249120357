export { writeDocx } from './write-docx.js';
export type { WriteDocxOptions } from './write-docx.js';
export { UnwritableTextError } from './text/unwritable-text.js';
export type { WriterWords } from './words.js';
