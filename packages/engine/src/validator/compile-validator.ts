import type { Validator } from '../answers/validator.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { validationSchema } from '../validation/validation-schema.js';
import { createAjv } from './create-ajv.js';

const compiled = new WeakMap<ResolvedForm['schema'], Validator>();

/** The validator of a resolved form, compiled at run time (not under a strict Content-Security-Policy); each form once. */
export function compileValidator(resolved: ResolvedForm): Validator {
  let validator = compiled.get(resolved.schema);
  if (!validator) {
    validator = createAjv().compile(validationSchema(resolved)) as unknown as Validator;
    compiled.set(resolved.schema, validator);
  }
  return validator;
}
