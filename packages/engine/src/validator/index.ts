export { createAjv } from './create-ajv.js';
export { compileValidator } from './compile-validator.js';
