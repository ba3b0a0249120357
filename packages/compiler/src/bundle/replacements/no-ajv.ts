/**
 * Stands where @jsonforms/core imports Ajv in a browser bundle. Kinform runs it without validation and feeds in its
 * own findings, so nothing of Ajv is reached; Ajv itself would need eval to compile.
 */
export class NoAjv {
  compile(): never {
    throw new Error('JSON Forms asked Ajv to compile a schema: run it with validationMode NoValidation.');
  }
}

/** Adds no formats: there is no Ajv to add them to. */
export function addFormats(): void {
  // Nothing to add to.
}
