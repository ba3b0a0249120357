export { DefinitionFileError } from './load/schemas-folder.js';
export { formNames, formVersions, loadDefinition } from './load/load-definition.js';
export { authorityNames, hasOverlay, loadAuthority } from './load/load-authority.js';
export { loadForm } from './load/load-form.js';
