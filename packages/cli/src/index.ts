export { run } from './run.js';
export type { ProgramIo } from './run.js';
