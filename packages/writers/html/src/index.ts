export { writeHtml } from './write-html.js';
export type { HtmlOptions } from './write-html.js';
