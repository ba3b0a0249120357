export { writeText } from './write-text.js';
export type { TextOptions } from './write-text.js';
