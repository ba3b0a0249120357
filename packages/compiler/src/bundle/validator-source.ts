import standaloneCode from 'ajv/dist/standalone/index.js';
import { validationSchema } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';
import { createAjv } from '@kinform/engine/validator';

type Standalone = (ajv: ReturnType<typeof createAjv>, validate: unknown) => string;

/** Source of Ajv's validation function for a form, as a CommonJS module that needs no eval; esbuild bundles its requires. */
export function validatorSource(resolved: ResolvedForm): string {
  const ajv = createAjv({ standalone: true });
  const validate = ajv.compile(validationSchema(resolved));
  const generate =
    (standaloneCode as unknown as { default?: Standalone }).default ?? (standaloneCode as unknown as Standalone);
  return withoutSchemaPaths(generate(ajv, validate));
}

/** Where in the schema an error arose is nowhere read; in a text of the code the quotes would be escaped. */
function withoutSchemaPaths(code: string): string {
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');
}
