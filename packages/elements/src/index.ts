export { FieldElement } from './field/field-element.js';
export type { FieldState, FormHandle, ListRow, ShownFinding } from './field/field-state.js';
export type { FieldControl } from './field/field-registry.js';
