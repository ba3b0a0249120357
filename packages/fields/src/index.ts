export type { FieldType } from './field-type.js';
export type { ExampleFinding, FieldExample } from './field-example.js';
export { OWN_RANK, takes } from './takes.js';
export { fieldTypes } from './types.js';
export { fieldWords } from './words/en-GB.js';
