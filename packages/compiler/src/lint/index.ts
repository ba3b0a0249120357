export { lintSchemas } from './lint-schemas.js';
export type { LintFinding } from './lint-finding.js';
export { readSchemaFiles } from './files/schema-files.js';
export type { SchemaFiles } from './files/schema-files.js';
export { fileKinds } from './files/file-kinds.js';
export type { FileKind } from './files/file-kinds.js';
