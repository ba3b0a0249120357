export { DefinitionFileError } from './load/schemas-folder.js';
export { formNames, formVersions, loadDefinition } from './load/load-definition.js';
export { authorityNames, hasOverlay, loadAuthority } from './load/load-authority.js';
export { loadForm } from './load/load-form.js';
export { buildAuthority } from './bundle/build-authority.js';
export type { BuildRequest, BuildResult } from './bundle/build-authority.js';
export type { BuiltFile } from './bundle/measured-files.js';
export { validatorSource } from './bundle/validator-source.js';
export { leanJsonForms } from './bundle/lean-json-forms.js';
