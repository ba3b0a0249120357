import { pointerBelow } from '../../answers/pointer.js';
import type { CheckContext, ValidationError } from '../../answers/validator.js';
import { own, type JsonObject } from '../../json.js';

/** Ajv's validation function of one shape, told where in which answers the value is. */
export interface ShapeValidator {
  (this: CheckContext | undefined, value: unknown, place: { instancePath: string; rootData: unknown }): boolean;
  errors?: ValidationError[] | null;
}

/** What the members of a group must be: the validation functions of those it may have, the names of those it must have. */
export interface Members {
  shapes: Record<string, ShapeValidator>;
  required: string[];
}

/**
 * What the keyword `members` checks: every own member of a group by the function of its name, as `properties` does;
 * that none is missing, as `required` does; and none without a function, as `additionalProperties: false` does. Its
 * errors are those of these three.
 */
export function checkMembers(
  group: JsonObject,
  { shapes, required }: Members,
  rootData: unknown,
  pointer: string,
  context: CheckContext | undefined,
): ValidationError[] {
  const found: ValidationError[] = required
    .filter((name) => own(group, name) === undefined)
    .map((name) => ({ instancePath: pointer, keyword: 'required', params: { missingProperty: name } }));
  for (const [name, value] of Object.entries(group)) {
    const validate = own(shapes, name);
    if (!validate) {
      found.push({ instancePath: pointer, keyword: 'additionalProperties', params: { additionalProperty: name } });
    } else if (
      value !== undefined &&
      !validate.call(context, value, { instancePath: pointerBelow(pointer, name), rootData })
    ) {
      found.push(...(validate.errors ?? []));
    }
  }
  return found;
}
