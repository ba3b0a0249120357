import { _, Name, type Code, type KeywordCxt } from 'ajv/dist/2020.js';
import { strConcat } from 'ajv/dist/compile/codegen/code.js';

/** Names that Ajv gives to what every validation function has. */
const rootData = new Name('rootData');
const instancePath = new Name('instancePath');
const vErrors = new Name('vErrors');
const errors = new Name('errors');

/** Generates the call of a function that checks the value at hand by a parameter, and takes up the errors it gives. */
export function callRuntime({ gen, data, it }: KeywordCxt, run: Code, parameter: Code): void {
  const pointer = strConcat(instancePath, it.errorPath);
  const found = gen.const('found', _`${run}(${data}, ${parameter}, ${rootData}, ${pointer}, this)`);
  gen.if(_`${found}.length > 0`, () => {
    gen.assign(vErrors, _`${vErrors} === null ? ${found} : ${vErrors}.concat(${found})`);
    gen.assign(errors, _`${vErrors}.length`);
  });
}
